using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Where;

/// <summary>The words of relations.tsv, which say how an event lies to the place that they stand beside ("near", "the road to").</summary>
internal static class RelationWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = EmbeddedTable.Rows("Claims/Where/relations.tsv")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split('|').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the words are of a kind; throws where there is no such kind, so that a slip in the data is found at once.</summary>
    public static bool Are(string kind, ReadOnlySpan<char> words) => Kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
}
