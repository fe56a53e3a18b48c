using System.Collections.Frozen;

namespace Ingest.Language.Words;

/// <summary>Words that are written with a stop, from <c>abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Load();

    /// <summary>Whether a stop after this word belongs to it.</summary>
    internal static bool Contains(ReadOnlySpan<char> word) => Kinds.ContainsKey(word);

    /// <summary>How a word with its stop stands to the end of a sentence.</summary>
    internal static AbbreviationKind KindOf(ReadOnlySpan<char> token) =>
        token.Length > 1 && token[^1] == '.'
            ? Kinds.TryGetValue(token[..^1], out var kind) ? kind : AbbreviationKind.MayEnd
            : AbbreviationKind.None;

    /// <summary>How the word [start, end), whose stop is not within it, would stand to the end of a sentence; none where it is not known to take a stop.</summary>
    internal static AbbreviationKind KindOf(string text, int start, int end) =>
        Kinds.TryGetValue(text.AsSpan(start, end - start), out var kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Load() =>
        WordList.Sections("abbreviations.txt")
            .SelectMany(section => section.Value.Select(word => (Word: word, Kind: Enum.Parse<AbbreviationKind>(section.Key))))
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
