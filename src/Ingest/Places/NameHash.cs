using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ingest.Places;

/// <summary>
/// Hashes level 1 keys word by word, eight letters at a time, so that the hash of a longer run of words follows from that of the shorter
/// one. The gazetteer's file holds a filter made with it: a change here asks for another format.
/// </summary>
internal static class NameHash
{
    /// <summary>The hash of no words.</summary>
    public const ulong Empty = 0;

    private const int Eight = 8;
    private const ulong NoLetters = 0x51_7C_C1_B7_27_22_0A_95;
    private const ulong Letters = 0x9E_37_79_B9_7F_4A_7C_15;
    private const ulong Words = 0xD6_E8_FE_B8_66_59_FD_93;

    // In ASCII a capital is a small letter without this bit, and digits have it.
    private const ulong SmallLetters = 0x20_20_20_20_20_20_20_20;

    /// <summary>The hash of a run of words with one more word.</summary>
    public static ulong Join(ulong words, ulong word) => (BitOperations.RotateLeft(words, 27) ^ word) * Words;

    /// <summary>The hash of one word's letters.</summary>
    public static ulong Word(ReadOnlySpan<char> letters)
    {
        var hash = NoLetters;
        for (; letters.Length > Eight; letters = letters[Eight..])
        {
            hash = Add(hash, letters[..Eight]);
        }

        return Add(hash, letters);
    }

    /// <summary>The same of a word in a text that has but letters and digits of ASCII, as though it were in small letters.</summary>
    public static ulong Plain(ReadOnlySpan<char> text, int start, int end)
    {
        var hash = NoLetters;
        for (; end - start > Eight; start += Eight)
        {
            hash = Add(hash, Small(text.Slice(start, Eight)), 0);
        }

        var letters = start + Eight <= text.Length ? Small(text.Slice(start, Eight)) : Last(text[start..end]);
        return Add(hash, letters & (ulong.MaxValue >> ((Eight - end + start) * Eight)), 0);
    }

    /// <summary>The hash of a whole key.</summary>
    public static ulong Of(ReadOnlySpan<char> key) => Join(key, Empty);

    /// <summary>The hash of a run of words with one or more words more.</summary>
    public static ulong Join(ReadOnlySpan<char> key, ulong words)
    {
        for (var blank = key.IndexOf(' '); blank >= 0; blank = key.IndexOf(' '))
        {
            words = Join(words, Word(key[..blank]));
            key = key[(blank + 1)..];
        }

        return Join(words, Word(key));
    }

    private static ulong Small(ReadOnlySpan<char> eight)
    {
        var letters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(eight));
        return Vector128.Narrow(letters, letters).AsUInt64().ToScalar() | SmallLetters;
    }

    private static ulong Last(ReadOnlySpan<char> letters)
    {
        Span<char> eight = stackalloc char[Eight];
        letters.CopyTo(eight);
        return Small(eight);
    }

    /// <summary>Adds at most eight letters: their low bytes, and where they are not of Latin-1 their high bytes.</summary>
    private static ulong Add(ulong hash, ReadOnlySpan<char> letters)
    {
        var (low, high) = (0UL, 0UL);
        for (var i = 0; i < letters.Length; i++)
        {
            low |= (ulong)(byte)letters[i] << (i * Eight);
            high |= (ulong)(letters[i] >> Eight) << (i * Eight);
        }

        return Add(hash, low, high);
    }

    private static ulong Add(ulong hash, ulong low, ulong high)
    {
        hash = Mixed((hash ^ low) * Letters);
        return high == 0 ? hash : Mixed((hash ^ high) * Words);
    }

    private static ulong Mixed(ulong hash) => hash ^ (hash >> 32);
}
