using System.Text;

namespace Ingest.Places;

/// <summary>Level 2 of <see cref="NameKey"/>: takes a level 1 key of plain Latin letters and folds a family's habits of romanisation.</summary>
internal static class LatinSpelling
{
    private const string ConsonantsThatDouble = "bcdfghjklmnpqrstvwxyz";

    /// <summary>What must remain of a word after an article written together with it; less would turn names such as Alton into others.</summary>
    private const int ShortestAfterArticle = 5;

    private const int ShortestAfterAssimilation = 3;

    public static string Fold(string exact, SpellingFamily family)
    {
        var words = exact.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = new StringBuilder(exact.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (family == SpellingFamily.Arabic && i + 1 < words.Length && IsArticle(words[i], words[i + 1]))
            {
                continue;
            }

            joined.Append(Ending(family == SpellingFamily.Arabic && joined.Length > 0 ? WithoutArticle(words[i]) : words[i]));
        }

        var whole = Ending(joined.ToString()).ToString();
        return family switch
        {
            SpellingFamily.Cyrillic => Cyrillic(Single(whole)),
            SpellingFamily.Arabic => Single(Vowels(WithoutArticle(whole).ToString())),
            _ => Single(Vowels(whole)),
        };
    }

    /// <summary>al-, el-, il-, ul- before anything; ar-, ez-, ash- and their like only before the sun letter that they take on. Maps made from Russian write ehl- and ehz-.</summary>
    private static bool IsArticle(string word, string next) =>
        word is "al" or "el" or "il" or "ul" or "ehl"
        || (word.Length is 2 or 3 && word[0] is 'a' or 'e' or 'i' or 'u' && IsSunLetter(word[1])
            && next.StartsWith(word.AsSpan(1), StringComparison.Ordinal))
        || (word.Length == 3 && word.StartsWith("eh", StringComparison.Ordinal) && IsSunLetter(word[2]) && next.StartsWith(word[2]));

    private static ReadOnlySpan<char> WithoutArticle(string word)
    {
        if (word.Length >= 2 + ShortestAfterArticle && word[0] is 'a' or 'e' && word[1] == 'l' && !IsVowel(word[2]) && word[2] != 'l')
        {
            return word.AsSpan(2);
        }

        return word.Length >= 2 + ShortestAfterAssimilation && word[0] is 'a' or 'e' && IsSunLetter(word[1])
            ? AfterAssimilation(word)
            : word;
    }

    private static ReadOnlySpan<char> AfterAssimilation(string word)
    {
        var single = word[1] == word[2];
        var pair = word.Length >= 4 + ShortestAfterAssimilation && word[2] == 'h' && word[3] == word[1] && word[4] == 'h';
        return pair ? word.AsSpan(3) : single ? word.AsSpan(2) : word;
    }

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word.EndsWith("ah", StringComparison.Ordinal) || word.EndsWith("eh", StringComparison.Ordinal))
            ? string.Concat(word[..^2], "a")
            : word;

    private static string Vowels(string joined) => joined
        .Replace("ou", "u", StringComparison.Ordinal)
        .Replace("oo", "u", StringComparison.Ordinal)
        .Replace("ee", "i", StringComparison.Ordinal)
        .Replace("ii", "i", StringComparison.Ordinal)
        .Replace("aa", "a", StringComparison.Ordinal);

    private static string Cyrillic(string joined)
    {
        var folded = new StringBuilder(joined.Length);
        foreach (var read in joined)
        {
            var letter = read is 'y' or 'j' ? 'i' : read;
            var last = folded.Length > 0 ? folded[^1] : ' ';
            if (letter == 'i' && last == 'i')
            {
                continue;
            }

            // "ye", "ie", "je" and "e" stand for the same letter.
            if (letter == 'e' && last == 'i')
            {
                folded.Length--;
            }

            folded.Append(letter);
        }

        return folded.ToString();
    }

    private static string Single(string joined)
    {
        var folded = new StringBuilder(joined.Length);
        foreach (var letter in joined)
        {
            if (folded.Length == 0 || folded[^1] != letter || !ConsonantsThatDouble.Contains(letter, StringComparison.Ordinal))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static bool IsSunLetter(char letter) => letter is 't' or 'd' or 'r' or 'z' or 's' or 'n';

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
