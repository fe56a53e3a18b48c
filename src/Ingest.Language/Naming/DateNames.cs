namespace Ingest.Language.Naming;

/// <summary>Dates, times of day and durations.</summary>
internal static class DateNames
{
    /// <summary>The token after the date that starts at <paramref name="index"/>, or <paramref name="index"/> if none does.</summary>
    internal static int End(Reading reading, int index, int limit)
    {
        var start = index;
        if (reading.Word(index) is "last" or "Last" or "next" or "Next" or "this" or "This" or "past" or "late" or "early" or "Late" or "Early" && index + 1 < limit)
        {
            var end = Named(reading, index + 1, limit);
            return end > index + 1 ? end : AfterAdjective(reading, index, limit);
        }

        if (reading.Word(index) is "today" or "Today" or "yesterday" or "Yesterday" or "tomorrow" or "Tomorrow" or "tonight" or "Tonight" or "midnight")
        {
            return index + 1;
        }

        var named = Named(reading, index, limit);
        return named > start ? named : Clock(reading, index, limit) is var clock && clock > index ? clock : Duration(reading, index, limit);
    }

    /// <summary>With a weekday, a month or a year: "Monday", "12 February 2016", "May 5-7, 2016", "in 1990".</summary>
    private static int Named(Reading reading, int index, int limit)
    {
        var at = index;
        if (reading.Has(at, Trait.Weekday))
        {
            at++;
            var comma = reading.IsWord(at, ",") ? at + 1 : at;
            var date = comma < limit ? MonthDate(reading, comma, limit) : comma;
            return date > comma ? date : at < limit && IsDayPart(reading.Word(at)) ? at + 1 : at;
        }

        var month = MonthDate(reading, at, limit);
        return month > at ? month : IsYear(reading, at) ? at + 1 : index;
    }

    private static int MonthDate(Reading reading, int index, int limit)
    {
        var at = index;
        if (IsDay(reading, at) && reading.Has(at + 1, Trait.Month) && at + 1 < limit)
        {
            return Year(reading, at + 2, limit);
        }

        if (!reading.Has(at, Trait.Month))
        {
            return index;
        }

        if (at + 1 < limit && IsDay(reading, at + 1))
        {
            return Year(reading, at + 2, limit);
        }

        var year = Year(reading, at + 1, limit);
        return year > at + 1 || !IsAmbiguousMonth(reading, at) ? year : index;
    }

    private static int Year(Reading reading, int index, int limit)
    {
        var at = reading.IsWord(index, ",") ? index + 1 : index;
        return at < limit && LooksLikeYear(reading, at) ? at + 1 : index;
    }

    private static bool IsAmbiguousMonth(Reading reading, int index) =>
        reading.Word(index) is "May" or "March" or "Mar." or "April" or "June" or "August" or "Dec" or "Jan"
        && (index == 0 || !IsBeforeDate(reading.Word(index - 1)));

    private static bool IsDay(Reading reading, int index)
    {
        if (!reading.IsKind(index, TokenKind.Number) && !(reading.IsKind(index, TokenKind.Word) && char.IsAsciiDigit(reading.First(index))))
        {
            return false;
        }

        var word = reading.Word(index);
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        var rest = digits < 0 ? [] : word[digits..];
        digits = digits < 0 ? word.Length : digits;
        return digits is 1 or 2 && (rest.IsEmpty || rest is "st" or "nd" or "rd" or "th" || (rest[0] == '-' && rest.Length <= 3));
    }

    private static bool LooksLikeYear(Reading reading, int index)
    {
        if (!reading.IsKind(index, TokenKind.Number))
        {
            return false;
        }

        var word = reading.Word(index);
        return (word.Length is 4 or 7 or 9) && word[0] is '1' or '2' && !word[..4].ContainsAnyExceptInRange('0', '9')
            && (word.Length == 4 || word[4] == '-');
    }

    private static bool IsYear(Reading reading, int index)
    {
        var word = reading.Word(index);
        if (word.Length is 5 or 6 && word[^1] == 's' && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[3]))
        {
            return true;
        }

        if (word.Length is 10 or 8 or 9 && reading.IsKind(index, TokenKind.Number) && (word.Count('/') == 2 || word.Count('-') == 2))
        {
            return true;
        }

        if (!LooksLikeYear(reading, index) || index == 0)
        {
            return false;
        }

        var before = reading.Word(index - 1);
        return word[1] is '0' or '5' or '6' or '7' or '8' or '9' && (IsBeforeDate(before) || before is "(" or "–" or "-");
    }

    private static bool IsBeforeDate(ReadOnlySpan<char> word) =>
        word is "in" or "In" or "since" or "Since" or "of" or "by" or "By" or "until" or "Until" or "till" or "from" or "From" or "to" or "before" or "Before"
            or "after" or "After" or "during" or "During" or "between" or "Between" or "early" or "late" or "mid" or "and" or "last" or "next" or "this" or "on" or "On" or "through";

    private static int Clock(Reading reading, int index, int limit)
    {
        if (!reading.IsKind(index, TokenKind.Number) && !reading.IsKind(index, TokenKind.Word))
        {
            return index;
        }

        var word = reading.Word(index);
        if (!char.IsAsciiDigit(word[0]))
        {
            return index;
        }

        var colon = word.IndexOf(':') is 1 or 2 && word.Length <= 8;
        var at = index + 1;
        var half = at < limit && reading.Word(at) is "a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "A.M." or "P.M.";
        var glued = word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal);
        if (!colon && !(half && word.Length <= 2) && !(glued && word.Length <= 7))
        {
            return index;
        }

        at += half ? 1 : 0;
        return at < limit && reading.Word(at) is "GMT" or "UTC" or "EST" or "EDT" or "PST" or "PDT" ? at + 1 : at;
    }

    /// <summary>"two weeks", "45 minutes ago", "several months later" is left alone: it has no number.</summary>
    private static int Duration(Reading reading, int index, int limit)
    {
        var at = QuantityNames.NumberEnd(reading, index, limit);
        if (at == index || at >= limit || !reading.Has(at, Trait.TimeUnit))
        {
            return index;
        }

        at++;
        return at < limit && reading.Word(at) is "ago" or "later" or "earlier" ? at + 1 : at;
    }

    private static int AfterAdjective(Reading reading, int index, int limit)
    {
        if (reading.Word(index) is "late" or "early" or "Late" or "Early")
        {
            return index;
        }

        var duration = Duration(reading, index + 1, limit);
        return duration > index + 1 ? duration
            : reading.Has(index + 1, Trait.TimeUnit) && !reading.IsWord(index + 1, "second") ? index + 2 : index;
    }

    private static bool IsDayPart(ReadOnlySpan<char> word) => word is "morning" or "afternoon" or "evening" or "night";
}
