using System.Security.Cryptography;

namespace Ingest.GazetteerBuild;

/// <summary>Brings all sources together in the file's order.</summary>
internal static class GazetteerSources
{
    private const string Extract = "2023-03";

    /// <summary>The month of the GeoNames extract, and a hash of the project's own tables.</summary>
    public static string Version(BuildPaths paths)
    {
        byte[] own = [.. File.ReadAllBytes(paths.Supplement), .. File.ReadAllBytes(paths.Demonyms), .. File.ReadAllBytes(paths.Countries),
            .. File.ReadAllBytes(paths.Divisions)];
        return $"{Extract}+{Convert.ToHexStringLower(SHA256.HashData(own))[..8]}";
    }

    public static IReadOnlyList<SourcePlace> Gather(BuildPaths paths)
    {
        var towns = Supplement.AddNames(paths.Supplement, CitiesFile.Read(paths.Cities)).ToList();
        return [.. Divisions.Countries(paths, towns)
            .Concat(Divisions.First(paths, towns))
            .Concat(Divisions.Second(paths, towns))
            .Concat(Supplement.Places(paths.Supplement))
            .Concat(towns)
            .Where(place => place.Names.Count > 0)
            .OrderBy(place => place.Country, StringComparer.Ordinal)
            .ThenBy(place => place.Admin1, StringComparer.Ordinal)
            .ThenBy(place => place.Kind)
            .ThenBy(place => place.Number)
            .ThenBy(place => place.Tag, StringComparer.Ordinal)];
    }
}
