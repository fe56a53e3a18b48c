using System.Collections.Frozen;

namespace Ingest.Language.Words;

/// <summary>Words of letters alone that grammar may see more than one in ("can|not", "gon|na", "its" for "it's"): where, not whether.</summary>
internal sealed class SplitWords
{
    /// <summary>The longest word that is looked up.</summary>
    internal const int Longest = 16;

    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _places;

    /// <summary>From lines in lower case with a bar where the word may be cut; a word may be cut at several places.</summary>
    internal SplitWords(IEnumerable<string> lines)
    {
        var places = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var parts = line.Split('|');
            var word = string.Concat(parts);
            var at = 0;
            foreach (var part in parts[..^1])
            {
                at += part.Length;
                places[word] = places.GetValueOrDefault(word) | (1u << at);
            }
        }

        _places = places.Where(static pair => pair.Key.Length <= Longest).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A bit for each place where the word may be cut; nought for a word that is not known.</summary>
    internal uint Places(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[Longest];
        return _places.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var places) ? places : 0;
    }
}
