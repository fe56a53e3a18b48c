using System.Text;
using Ingest.Places;

namespace Ingest.Quality.Places;

/// <summary>
/// Leaves each listed name of a country's towns out in turn and looks for it among the rest. Counted are near variants that level 1 misses:
/// names in Latin letters that no place of the country bears at level 1, at most 0.4 of their letters away from another name of their place.
/// </summary>
internal sealed class NearVariants
{
    private const double Near = 0.4;

    private readonly List<(int Place, string Name, string Key)> _names;
    private readonly SpellingFamily _family;

    public NearVariants(Gazetteer world, string country)
    {
        _family = SpellingFamilies.Of(country);
        _names = [.. Enumerable.Range(0, world.Places.Count)
            .Where(place => world.Places.Kind(place) == PlaceKind.GeoNames && world.Places.Country(place) == country)
            .SelectMany(place => world.Variants(world.Places.Id(place)).Select(name => (place, name, NameKey.Exact(name))))
            .Where(row => Ascii.IsValid(row.Item3))];
    }

    /// <summary>Percent of the variants that find their place at a level, only another one, and both; and how many variants there are.</summary>
    public (double Right, double Wrong, double Both, int Count) Score(Func<string, SpellingFamily, string> level)
    {
        var byKey = _names.ToLookup(row => level(row.Name, _family), StringComparer.Ordinal);
        var (right, wrong, both, count) = (0, 0, 0, 0);
        foreach (var variant in Variants())
        {
            var found = byKey[level(variant.Name, _family)].Where(row => row != variant).ToList();
            var isRight = found.Exists(row => row.Place == variant.Place);
            var isWrong = found.Exists(row => row.Place != variant.Place);
            count++;
            right += isRight ? 1 : 0;
            wrong += isWrong && !isRight ? 1 : 0;
            both += isWrong && isRight ? 1 : 0;
        }

        return (100.0 * right / count, 100.0 * wrong / count, 100.0 * both / count, count);
    }

    private IEnumerable<(int Place, string Name, string Key)> Variants()
    {
        var ofPlace = _names.ToLookup(row => row.Place);
        var placesOfKey = _names.ToLookup(row => row.Key, row => row.Place, StringComparer.Ordinal);
        return _names.Where(row => placesOfKey[row.Key].All(place => place == row.Place)
            && ofPlace[row.Place].Any(other => other != row && IsNear(row.Key, other.Key)));
    }

    private static bool IsNear(string first, string second)
    {
        var (one, other) = (first.Replace(" ", string.Empty, StringComparison.Ordinal), second.Replace(" ", string.Empty, StringComparison.Ordinal));
        return Edits(one, other) <= Near * Math.Max(one.Length, other.Length);
    }

    private static int Edits(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (first[i - 1] == second[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[second.Length];
    }
}
