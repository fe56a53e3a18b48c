using System.Numerics;

namespace Ingest.Places;

/// <summary>
/// Hashes level 1 keys word by word, so that the hash of a longer run of words follows from that of the shorter one. The gazetteer's
/// file holds a filter made with it: a change here asks for another format.
/// </summary>
internal static class NameHash
{
    /// <summary>The hash of no words.</summary>
    public const ulong Empty = 0;

    /// <summary>The hash of a word without letters, to be fed with <see cref="Add"/>.</summary>
    public const ulong EmptyWord = 0x51_7C_C1_B7_27_22_0A_95;

    private const ulong Letters = 0x9E_37_79_B9_7F_4A_7C_15;
    private const ulong Words = 0xD6_E8_FE_B8_66_59_FD_93;

    /// <summary>A word's hash with one more letter.</summary>
    public static ulong Add(ulong word, char letter) => (word ^ letter) * Letters;

    /// <summary>The hash of a run of words with one more word.</summary>
    public static ulong Join(ulong words, ulong word) => (BitOperations.RotateLeft(words, 27) ^ word ^ (word >> 31)) * Words;

    /// <summary>The hash of one word's letters.</summary>
    public static ulong Word(ReadOnlySpan<char> letters)
    {
        var word = EmptyWord;
        foreach (var letter in letters)
        {
            word = Add(word, letter);
        }

        return word;
    }

    /// <summary>The hash of a whole key.</summary>
    public static ulong Of(ReadOnlySpan<char> key) => Join(key, Empty);

    /// <summary>The hash of a run of words with one or more words more.</summary>
    public static ulong Join(ReadOnlySpan<char> key, ulong words)
    {
        var word = EmptyWord;
        foreach (var letter in key)
        {
            if (letter == ' ')
            {
                words = Join(words, word);
                word = EmptyWord;
            }
            else
            {
                word = Add(word, letter);
            }
        }

        return Join(words, word);
    }
}
