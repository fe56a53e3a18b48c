using System.Collections.Frozen;

namespace Ingest.Language;

/// <summary>A set of words that is asked by spans of a text, without copying them.</summary>
internal sealed class FrozenWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private FrozenWords(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words there are.</summary>
    internal int Count => _words.Set.Count;

    /// <summary>All words of a list of this assembly; a line may hold several with commas between.</summary>
    internal static FrozenWords From(string file) => Of(WordList.Lines(file));

    /// <summary>The words of some lines of a list.</summary>
    internal static FrozenWords Of(IEnumerable<string> lines) =>
        new(lines.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether the word is in the list, letter by letter.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
