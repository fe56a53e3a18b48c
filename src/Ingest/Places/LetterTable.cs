using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>
/// What each letter gives at level 1, looked up instead of worked out: a page of 256 letters is filled when one of them is first met. Any
/// number of threads may share it.
/// </summary>
internal static class LetterTable
{
    /// <summary>Stands for a letter whose folding depends on its neighbours.</summary>
    public const ulong Contextual = ulong.MaxValue;

    /// <summary>Letters that a folded one may have.</summary>
    public const int MostLetters = 3;

    private const int LengthShift = 56;

    private static readonly ulong[]?[] Pages = new ulong[]?[256];

    /// <summary>The folded letters, the first in the lowest 16 bits, their number in the highest byte; a separator is a space.</summary>
    public static ulong Of(char letter) => (Volatile.Read(ref Pages[letter >> 8]) ?? Fill(letter >> 8))[letter & 0xFF];

    /// <summary>How many letters a folded one has.</summary>
    public static int Length(ulong folded) => (int)(folded >> LengthShift);

    private static ulong[] Fill(int page)
    {
        var folded = new ulong[256];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold((char)((page << 8) | i));
        }

        Volatile.Write(ref Pages[page], folded);
        return folded;
    }

    private static ulong Fold(char letter)
    {
        if (char.IsSurrogate(letter))
        {
            return Contextual;
        }

        var parts = AnyUnicode.Normalize(letter.ToString(), NormalizationForm.FormKD);
        Span<char> key = stackalloc char[64];
        key[0] = 'x';
        var length = 1;
        foreach (var part in parts)
        {
            // Normalisation puts marks into an order of their own; those that a key keeps must be seen together.
            if (!NameKey.IsDropped(part) && CharUnicodeInfo.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                return Contextual;
            }

            length = NameKey.Append(key, length, part);
        }

        return length > 1 + MostLetters ? Contextual : Pack(key[1..length]);
    }

    private static ulong Pack(ReadOnlySpan<char> letters)
    {
        var packed = (ulong)letters.Length << LengthShift;
        for (var i = 0; i < letters.Length; i++)
        {
            packed |= (ulong)letters[i] << (i * 16);
        }

        return packed;
    }
}
