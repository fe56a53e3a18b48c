namespace Ingest.Claims;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    public static string Third(string verb) => verb switch
    {
        "have" => "has",
        "do" => "does",
        "be" => "is",
        _ => Plural(verb),
    };

    public static string Plural(string noun)
    {
        if (noun.EndsWith('y') && noun.Length > 1 && !IsVowel(noun[^2]))
        {
            return noun[..^1] + "ies";
        }

        var hisses = noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith('z') || noun.EndsWith('o')
            || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal);
        return hisses ? noun + "es" : noun + "s";
    }

    public static string Past(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && verb.Length > 1 && !IsVowel(verb[^2]) => verb[..^1] + "ied",
        _ when IsShortClosed(verb) => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };

    /// <summary>"slip", "nab": one vowel with one consonant after it, which doubles.</summary>
    private static bool IsShortClosed(string verb) =>
        verb.Length >= 3 && verb.Count(IsVowel) == 1 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y' or 'h');

    /// <summary>The form in -ing; the past tense tells whether the last letter doubles.</summary>
    public static string Gerund(string verb, string past)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb[..^2] + "ying";
        }

        if (verb.EndsWith('e') && verb.Length > 2 && verb[^2] is not ('e' or 'y' or 'o'))
        {
            return verb[..^1] + "ing";
        }

        var doubled = string.Equals(past, verb + verb[^1] + "ed", StringComparison.Ordinal) || IsShortIrregular(verb, past);
        return doubled ? verb + verb[^1] + "ing" : verb + "ing";
    }

    private static bool IsShortIrregular(string verb, string past) =>
        verb.Length is >= 3 and <= 6
        && !past.EndsWith("ed", StringComparison.Ordinal)
        && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'y' or 'x')
        && IsVowel(verb[^2]) && !IsVowel(verb[^3])
        && verb is not ("hear" or "bear" or "open");

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
