using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Speech;

/// <summary>The lists of <c>Speech/words.tsv</c> and <c>Scope/words.tsv</c>, by their names.</summary>
internal static class ListedWords
{
    /// <summary>Speakers of whom no more is told: "witnesses", "a resident".</summary>
    public static FrozenSet<string> Hidden { get; } = OfSpeech("hidden");

    /// <summary>What tells and finds without being anybody: "a poll", "footage".</summary>
    public static FrozenSet<string> Records { get; } = OfSpeech("record");

    /// <summary>A list of the words that tell who says what.</summary>
    public static FrozenSet<string> OfSpeech(string name) => Read("Claims/Speech/words.tsv", name);

    /// <summary>A list of the words that tell in what sense it is said.</summary>
    public static FrozenSet<string> OfScope(string name) => Read("Claims/Scope/words.tsv", name);

    // A turn of several words is written with _ between them.
    private static FrozenSet<string> Read(string file, string name)
    {
        var words = EmbeddedTable.Pairs(file)
            .Where(row => string.Equals(row.First, name, StringComparison.Ordinal))
            .SelectMany(static row => row.Second.Split(' '))
            .Select(static word => word.Replace('_', ' '))
            .ToFrozenSet(StringComparer.Ordinal);
        return words.Count > 0 ? words : throw new InvalidOperationException($"{file} has no list named {name}.");
    }
}
