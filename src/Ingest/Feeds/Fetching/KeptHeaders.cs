using System.Collections.Frozen;
using System.Net.Http.Headers;

namespace Ingest.Feeds.Fetching;

/// <summary>
/// Which response headers a fetch record keeps. A list of what is kept, not of what is dropped: hop-by-hop headers say nothing
/// about the document, and <c>Set-Cookie</c>, <c>Date</c>, <c>Age</c>, <c>Expires</c>, request ids, cache hits and timings differ with every answer,
/// so that the same document fetched at the same recorded time would give another record, and two runs over the same
/// servers could not be compared byte for byte. When the answer came is in the record itself.
/// </summary>
internal static class KeptHeaders
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "cache-control", "content-disposition", "content-encoding", "content-language", "content-location", "content-type", "etag",
        "last-modified", "link", "retry-after", "server", "vary", "x-robots-tag",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The headers worth keeping, names in lower case and ordinal order, several values joined by <c>", "</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(HttpResponseMessage response)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        AddAll(kept, response.Headers.NonValidated);
        AddAll(kept, response.Content.Headers.NonValidated);
        return kept;
    }

    private static void AddAll(SortedDictionary<string, string> kept, HttpHeadersNonValidated headers)
    {
        foreach (var (name, values) in headers)
        {
            if (Names.Contains(name))
            {
                kept[name.ToLowerInvariant()] = string.Join(", ", values);
            }
        }
    }
}
