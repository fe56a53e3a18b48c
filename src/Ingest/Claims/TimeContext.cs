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

        if (year is < 1000 or >= LastBareYear || IsAge(reading, sentence, token))
        {
            return false;
        }

        if ((before is "." && token > sentence.FirstToken + 1 && reading[token - 2].Text is "m" or "d" or "b" or "r" or "div") || IsEndOfRange(reading, sentence, token, year))
        {
            return true;
        }

        if (before is "in" or "since" or "until" or "from" or "by" or "before" or "after" or "during" or "of" or "through" or "till")
        {
            return year >= FirstBareYear || before is "in" or "since";
        }

        // "planned for 2027.", "between 2010 and 2015"; "for 2000 soldiers" counts them.
        if (before is "for" or "between" or "around" or "throughout" && year is >= FirstNamingYear and < LastNamingYear && Closes(reading, sentence, token))
        {
            return true;
        }

        return year >= FirstBareYear && (Stands(reading, sentence, token, before) || Names(reading, sentence, token, year, before) || FollowsYear(reading, sentence, token));
    }

    /// <summary>"a 2000 year old tradition" counts years.</summary>
    private static bool IsAge(Reading reading, Sentence sentence, int token) => token + 1 < sentence.EndToken && reading[token + 1].Text is "year" or "years";

    /// <summary>"(1635 – 1699)": two years with a dash between, in brackets.</summary>
    private static bool IsEndOfRange(Reading reading, Sentence sentence, int token, int year) =>
        (IsDash(reading, token + 1) && token + 2 < sentence.EndToken && Written(reading, token + 2) is { } end && end > year && IsBracketed(reading, sentence, token, token + 2))
        || (token - 2 >= sentence.FirstToken && IsDash(reading, token - 1) && Written(reading, token - 2) is { } start && start < year && IsBracketed(reading, sentence, token - 2, token));

    private static bool IsBracketed(Reading reading, Sentence sentence, int first, int last) => first > sentence.FirstToken && reading[first - 1].Text is "(" or "reigned" or "ruled" or "active" && last + 1 <= sentence.EndToken;

    private static bool IsDash(Reading reading, int token) => token < reading.Count && token >= 0 && reading[token].Text is "-" or "–" or "—";

    private static int? Written(Reading reading, int token) =>
        reading.Token(token).Length == 4 && int.TryParse(reading[token].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1000 ? year : null;

    /// <summary>The year that two figures stand for behind another and a dash: the second of "1871 – 72"; else the figures themselves.</summary>
    public static int OfShort(Reading reading, int token, int figures)
    {
        if (figures is < 10 or > 99 || token < 2 || !IsDash(reading, token - 1) || Written(reading, token - 2) is not { } first)
        {
            return figures;
        }

        return first % 100 < figures ? first - (first % 100) + figures : figures;
    }

    /// <summary>Between marks and capital words, as in lists and headings.</summary>
    private static bool Stands(Reading reading, Sentence sentence, int token, string before)
    {
        var after = token + 1 < sentence.EndToken ? token + 1 : -1;
        var closes = Closes(reading, sentence, token);
        var opens = before.Length == 0 || before is "(" or "," or "–" or "-" or "—" or "and" or "to" or ";" or "/" or "[" or "‘" or "m." or "d." or "b." or "div." or "born" or "died"
            || reading.IsCapital(token - 1);
        return opens && (closes || reading.IsCapital(after));
    }

    /// <summary>Whether the number ends its phrase: a mark, a preposition or nothing follows.</summary>
    private static bool Closes(Reading reading, Sentence sentence, int token) => token + 1 >= sentence.EndToken || reading.IsPunctuation(token + 1)
        || reading.Is(token + 1, WordClasses.Conjunction | WordClasses.Preposition | WordClasses.PossessiveMark);

    /// <summary>"the 2018 election": a year that tells one of several things apart. A number before a plural counts it.</summary>
    private static bool Names(Reading reading, Sentence sentence, int token, int year, string before)
    {
        var after = token + 1;
        return year is >= FirstNamingYear and < LastNamingYear && before is "the" or "a" or "his" or "her" or "its" or "their" or "this" or "'s"
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
