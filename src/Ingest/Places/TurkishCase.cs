using System.Buffers;
using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Light treatment of the endings that Turkish ties to names with an apostrophe: <c>İstanbul'da</c>, <c>Ankara'nın</c>, <c>Halep'ten</c>.</summary>
internal static class TurkishCase
{
    // Letters that Turkish has and romanisations of Arabic do not: "Sana'a" in an English text is no Turkish dative.
    private static readonly SearchValues<char> Letters = SearchValues.Create("ığşİĞŞçÇöÖüÜ");
    private const int ShortestName = 3;

    private static readonly FrozenSet<string> Endings = Forms().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text has letters of Turkish that English lacks.</summary>
    public static bool MayBe(string text) => text.AsSpan().ContainsAny(Letters);

    /// <summary>The length of the name before the apostrophe and an ending; 0 where the word is not written so. Where a text may not be Turkish, only "-da", "-ten" and their like count.</summary>
    public static int NameLength(ReadOnlySpan<char> word, bool isTurkish)
    {
        var mark = word.LastIndexOfAny('\'', '\u2019');
        var ending = word[(mark + 1)..];
        return mark >= ShortestName && (isTurkish || (ending.Length > 1 && ending[0] is 'd' or 't')) && Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending) ? mark : 0;
    }

    /// <summary>The cases, each with the vowel that the name asks for, after a vowel with its glide; then what may follow them ("-daki", "-dir").</summary>
    private static IEnumerable<string> Forms()
    {
        string[] two = ["a", "e"];
        string[] four = ["ı", "i", "u", "ü"];
        return two.SelectMany(static vowel => new[]
            {
                vowel, "y" + vowel, "n" + vowel, "d" + vowel, "t" + vowel, $"d{vowel}n", $"t{vowel}n", "l" + vowel, "yl" + vowel, $"d{vowel}ki", $"t{vowel}ki", $"d{vowel}kiler", $"t{vowel}kiler",
            })
            .Concat(four.SelectMany(static vowel => new[] { vowel, "y" + vowel, "n" + vowel, vowel + "n", $"n{vowel}n", $"d{vowel}r", $"t{vowel}r" }));
    }
}
