using System.Globalization;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>What the words around a month, a year or a clock time say about it.</summary>
internal static class TimeContext
{
    private const int FirstBareYear = 1700;
    private const int LastBareYear = 2100;
    private const int FirstNamingYear = 1900;
    private const int LastNamingYear = 2050;

    public static bool IsAmbiguousMonth(string name) =>
        name.Equals("may", StringComparison.OrdinalIgnoreCase) || name.Equals("march", StringComparison.OrdinalIgnoreCase) || name.Length <= 3;

    public static bool FollowsTimePreposition(Reading reading, int token) =>
        token > 0 && reading[token - 1].Text is "in" or "by" or "since" or "of" or "until" or "from" or "during" or "before" or "after" or "through" or "early" or "late" or "to";

    /// <summary>Whether a bare number is a year: by what stands before and after it.</summary>
    public static bool IsYear(Reading reading, int token, int year)
    {
        var sentence = reading.SentenceOf(token);
        var before = token > sentence.FirstToken ? reading[token - 1].Text : "";
        if (before is "c." or "ca." or "ca" or "circa" or "year" || (before is "." && token > sentence.FirstToken + 1 && reading[token - 2].Text is "c" or "ca"))
        {
            return year > 0;
        }

        if (year is < 1000 or > LastBareYear)
        {
            return false;
        }

        if (before is "in" or "since" or "until" or "from" or "by" or "before" or "after" or "during" or "of" or "through" or "till")
        {
            return year >= FirstBareYear || before is "in" or "since";
        }

        return year >= FirstBareYear && (Stands(reading, sentence, token, before) || Names(reading, sentence, token, year, before) || FollowsYear(reading, sentence, token));
    }

    /// <summary>Between marks and capital words, as in lists and headings.</summary>
    private static bool Stands(Reading reading, Sentence sentence, int token, string before)
    {
        var after = token + 1 < sentence.EndToken ? token + 1 : -1;
        var closes = after < 0 || reading.IsPunctuation(after) || reading.Is(after, WordClasses.Conjunction | WordClasses.Preposition | WordClasses.PossessiveMark);
        var opens = before.Length == 0 || before is "(" or "," or "–" or "-" or "—" or "and" or "to" or ";" or "/" or "[" or "‘" or "m." or "d." or "b." or "div." or "born" or "died"
            || reading.IsCapital(token - 1);
        return opens && (closes || reading.IsCapital(after));
    }

    /// <summary>"the 2018 election": a year that tells one of several things apart. A number before a plural counts it.</summary>
    private static bool Names(Reading reading, Sentence sentence, int token, int year, string before)
    {
        var after = token + 1;
        return year is >= FirstNamingYear and < LastNamingYear && before is "the" or "a" or "his" or "her" or "its" or "their" or "this"
            && after < sentence.EndToken && char.IsLetter(reading.First(after)) && !(reading[after].Text is [.., 's'] && before is not "the" and not "a");
    }

    /// <summary>"1687 and 1689", "1715 – 1774": another year stands right before.</summary>
    private static bool FollowsYear(Reading reading, Sentence sentence, int token) =>
        token - 2 >= sentence.FirstToken && reading[token - 1].Text is "and" or "or" or "–" or "-" or "—" or "to"
        && reading.Token(token - 2).Length == 4 && int.TryParse(reading[token - 2].Text, CultureInfo.InvariantCulture, out var other) && other is >= FirstBareYear and < LastBareYear;

    /// <summary>"won 3:15", "a 2:30 lead": numbers with a colon that follow words of games are no clock times.</summary>
    public static bool IsScore(Reading reading, int token) =>
        token > 0 && reading[token - 1].Text is "verse" or "chapter" or "psalm" or "score" or "lead" or "ratio";
}
