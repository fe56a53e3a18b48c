using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>
/// Adds "Pangasinan" to the "Province of Pangasinan", as texts write it. Where a town of the same first-level division bears the bare name it stays the
/// town's; and only of provinces may a bare name be that of a place elsewhere too, as small divisions would make many towns doubtful.
/// </summary>
internal sealed class BareNames(IReadOnlyList<SourcePlace> towns)
{
    private static readonly (string Before, string After, bool IsProvince)[] Kinds =
    [
        ("Province of ", "", true), ("Provincia de ", "", false), ("Provincia di ", "", false), ("Provincia del ", "", false), ("Province du ", "", false),
        ("Departamento de ", "", false), ("Kabupaten ", "", false), ("Gemeente ", "", false), ("", " Kommune", false),
    ];

    private readonly ILookup<string, string> _divisionsByKey = towns
        .SelectMany(static town => town.Names.Select(name => (Key: NameKey.Exact(name), Division: DivisionOf(town))))
        .ToLookup(static row => row.Key, static row => row.Division, StringComparer.Ordinal);

    /// <summary>The division with its bare name first where it is a province, and last where it is less.</summary>
    public SourcePlace AddTo(SourcePlace division)
    {
        foreach (var (before, after, isProvince) in Kinds)
        {
            if (division.Names.Count > 0 && division.Names[0] is var main && main.StartsWith(before, StringComparison.Ordinal) && main.EndsWith(after, StringComparison.Ordinal)
                && main.Length > before.Length + after.Length && main[before.Length..^after.Length] is var bare && IsFree(bare, division, isProvince))
            {
                return division with { Names = isProvince ? [bare, .. division.Names] : [.. division.Names, bare] };
            }
        }

        return division;
    }

    /// <summary>"de Guadalupe" is no name.</summary>
    private bool IsFree(string bare, SourcePlace division, bool isProvince)
    {
        var others = _divisionsByKey[NameKey.Exact(bare)];
        return char.IsUpper(bare[0]) && !bare.Any(char.IsDigit)
            && (isProvince ? !others.Contains(DivisionOf(division), StringComparer.Ordinal) : !others.Any())
            && !division.Names.Any(name => NameKey.Exact(name) == NameKey.Exact(bare));
    }

    private static string DivisionOf(SourcePlace place) => $"{place.Country}.{place.Admin1}";
}
