using System.Security.Cryptography;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Brings all sources together in the file's order.</summary>
internal static class GazetteerSources
{
    private const string Extract = "2023-03";

    // Towns of no named county come last in their division, so that those of one county stand together.
    private const string AfterAll = "\uFFFF";

    /// <summary>The month of the GeoNames extract, and a hash of the project's own tables.</summary>
    public static string Version(BuildPaths paths)
    {
        byte[] own = [.. File.ReadAllBytes(paths.Supplement), .. File.ReadAllBytes(paths.Demonyms), .. File.ReadAllBytes(paths.Countries),
            .. File.ReadAllBytes(paths.Divisions), .. File.ReadAllBytes(paths.FormerNames)];
        return $"{Extract}+{Convert.ToHexStringLower(SHA256.HashData(own))[..8]}";
    }

    public static IReadOnlyList<SourcePlace> Gather(BuildPaths paths)
    {
        var towns = FormerNameRows.AddTo(Supplement.AddNames(paths.Supplement, CitiesFile.Read(paths.Cities)), paths.FormerNames).ToList();
        var counties = Divisions.Second(paths, towns).Where(place => place.Names.Count > 0).ToList();
        var named = counties.Select(place => place.Tag).ToHashSet(StringComparer.Ordinal);
        return [.. Supplement.AddNames(paths.Supplement, Divisions.Countries(paths, towns).Concat(Divisions.First(paths, towns)).Concat(counties))
            .Concat(Supplement.Places(paths.Supplement))
            .Concat(towns)
            .Where(place => place.Names.Count > 0)
            .OrderBy(place => place.Country, StringComparer.Ordinal)
            .ThenBy(place => place.Admin1, StringComparer.Ordinal)
            .ThenBy(place => place.Kind)
            .ThenBy(place => place.Kind != PlaceKind.GeoNames ? string.Empty : named.Contains(place.CountyTag) ? place.Admin2 : AfterAll, StringComparer.Ordinal)
            .ThenBy(place => place.Number)
            .ThenBy(place => place.Tag, StringComparer.Ordinal)];
    }
}
