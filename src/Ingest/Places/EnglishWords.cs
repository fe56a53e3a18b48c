using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>Words that mean something else when they are not a name: "Reading", "Mobile", "Of" are also towns.</summary>
internal static class EnglishWords
{
    private static readonly Lazy<FrozenSet<string>> Words =
        new(() => EmbeddedTable.Lines("Places/english-words.txt").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a level 1 key is one common English word.</summary>
    public static bool Contains(string key) => Words.Value.Contains(key);
}
