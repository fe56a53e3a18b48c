namespace Ingest.GazetteerBuild;

/// <summary>Names that towns bore once, where the sources lack them.</summary>
internal static class FormerNameRows
{
    private const string Prefix = "geonames:";

    /// <summary>Adds them to the towns' other names.</summary>
    public static IEnumerable<SourcePlace> AddTo(IEnumerable<SourcePlace> towns, string path)
    {
        var former = TableFile.Read(path).Where(row => row[0].StartsWith(Prefix, StringComparison.Ordinal)).ToLookup(row => row[0][Prefix.Length..], row => row[1], StringComparer.Ordinal);
        return towns.Select(town => former.Contains(town.Tag)
            ? town with { Names = AlternateNames.Choose(town.Names[0], town.Names.Skip(1).Concat(former[town.Tag])) }
            : town);
    }
}
