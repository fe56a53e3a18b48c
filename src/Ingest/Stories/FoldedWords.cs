using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Stories;

/// <summary>Cuts a text of any script into words without case, diacritics and punctuation. Linear in the text, never throws.</summary>
internal static class FoldedWords
{
    /// <summary>Words longer than this are cut: nobody writes them, but a page may hold a megabyte without a blank.</summary>
    private const int LongestWord = 40;

    /// <summary>The first <paramref name="limit"/> words of a text.</summary>
    public static List<FoldedWord> Of(string text, int limit)
    {
        var words = new List<FoldedWord>();
        var decomposed = AnyUnicode.Normalize(text, NormalizationForm.FormKD);
        var word = new StringBuilder(LongestWord);
        var isName = false;
        for (var i = 0; i < decomposed.Length && words.Count < limit; i++)
        {
            var c = decomposed[i];
            if (IsIgnored(c))
            {
                continue;
            }

            var belongs = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (word.Length > 0 && (!belongs || IsWordByItself(c) || word.Length == LongestWord))
            {
                Close(words, word, isName);
            }

            if (belongs)
            {
                isName = word.Length == 0 ? IsNameStart(decomposed, i) : isName;
                word.Append(char.ToLowerInvariant(c));
            }

            if (belongs && IsWordByItself(c))
            {
                Close(words, word, isName);
            }
        }

        if (word.Length > 0 && words.Count < limit)
        {
            Close(words, word, isName);
        }

        return words;
    }

    private static void Close(List<FoldedWord> words, StringBuilder word, bool isName)
    {
        words.Add(new FoldedWord(word.ToString(), isName));
        word.Clear();
    }

    private static bool IsNameStart(string text, int i) =>
        char.IsUpper(text[i]) && i >= 2 && text[i - 1] == ' ' && (char.IsLower(text[i - 2]) || text[i - 2] == ',');

    /// <summary>Marks left over from decomposed letters, and the apostrophe, so that "Assad's" and "l'eau" stay one word each.</summary>
    private static bool IsIgnored(char c) =>
        c is '\'' or '\u2019' or '\u00AD' or '\u0640'
        || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    /// <summary>Chinese and Japanese put no blanks between words; each sign counts as one.</summary>
    private static bool IsWordByItself(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
