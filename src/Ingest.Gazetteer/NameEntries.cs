using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Turns places with names into names with places.</summary>
internal static class NameEntries
{
    /// <summary>All spellings, sorted by level 1 key, then by spelling.</summary>
    public static IReadOnlyList<NameEntry> Of(IReadOnlyList<SourcePlace> places)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            for (var n = 0; n < places[i].Names.Count; n++)
            {
                var name = places[i].Names[n];
                if (!postings.TryGetValue(name, out var list))
                {
                    postings[name] = list = [];
                }

                list.Add((i * 2) + (n == 0 ? 1 : 0));
            }
        }

        return [.. postings
            .Select(row => new NameEntry(NameKey.Exact(row.Key), row.Key, row.Value))
            .Where(entry => entry.Key.Length > 0)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)];
    }
}
