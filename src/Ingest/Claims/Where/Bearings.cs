using System.Collections.Frozen;

namespace Ingest.Claims.Where;

/// <summary>Points of the compass as English writes them, in degrees from north by east.</summary>
internal static class Bearings
{
    private static readonly FrozenDictionary<string, double> Names = Make();

    /// <summary>The bearing that a word names ("north-east", "southern"); null where it names none.</summary>
    public static double? Of(string word) => Names.TryGetValue(word.Replace("-", "", StringComparison.Ordinal), out var degrees) ? degrees : null;

    private static FrozenDictionary<string, double> Make()
    {
        (string Name, double Degrees)[] points =
        [
            ("north", 0), ("northnortheast", 22.5), ("northeast", 45), ("eastnortheast", 67.5), ("east", 90), ("eastsoutheast", 112.5), ("southeast", 135), ("southsoutheast", 157.5),
            ("south", 180), ("southsouthwest", 202.5), ("southwest", 225), ("westsouthwest", 247.5), ("west", 270), ("westnorthwest", 292.5), ("northwest", 315), ("northnorthwest", 337.5),
        ];
        return points
            .SelectMany(static point => new (string Name, double Degrees)[] { point, (point.Name + "ern", point.Degrees), (point.Name + "wards", point.Degrees), (point.Name + "erly", point.Degrees) })
            .ToFrozenDictionary(static point => point.Name, static point => point.Degrees, StringComparer.OrdinalIgnoreCase);
    }
}
