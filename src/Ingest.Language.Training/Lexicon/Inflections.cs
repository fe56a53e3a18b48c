namespace Ingest.Language.Training.Lexicon;

/// <summary>The regular inflected forms of English words, several where the ending may be written in several ways; a form that nobody writes does no harm.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    /// <summary>The plurals of a noun, and the third persons of a verb.</summary>
    internal static IEnumerable<string> WithS(string word)
    {
        if (EndsInConsonantY(word))
        {
            yield return word[..^1] + "ies";
        }
        else if (word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
        {
            yield return word + "es";
        }
        else
        {
            yield return word + "s";
            if (word.EndsWith('o'))
            {
                yield return word + "es";
            }
        }
    }

    /// <summary>A verb with "ed", an adjective with "er" and "est".</summary>
    internal static IEnumerable<string> WithE(string word, string ending)
    {
        if (word.EndsWith('e'))
        {
            yield return word[..^1] + ending;
        }
        else if (EndsInConsonantY(word))
        {
            yield return word[..^1] + "i" + ending;
        }
        else
        {
            yield return Doubles(word) ? word + word[^1] + ending : word + ending;
            if (Doubles(word))
            {
                yield return word + ending;
            }
        }
    }

    /// <summary>A verb with "ing".</summary>
    internal static IEnumerable<string> WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal))
        {
            yield return word[..^2] + "ying";
        }
        else if (word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) && !word.EndsWith("oe", StringComparison.Ordinal) && word.Length > 2)
        {
            yield return word[..^1] + "ing";
        }
        else
        {
            yield return word + "ing";
            if (Doubles(word))
            {
                yield return word + word[^1] + "ing";
            }
        }
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    /// <summary>"stop", "refer": one vowel before one consonant that may be doubled.</summary>
    private static bool Doubles(string word) =>
        word.Length > 2 && !IsVowel(word[^1]) && !"wxy".Contains(word[^1], StringComparison.Ordinal) && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
