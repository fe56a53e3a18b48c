namespace Ingest.Feeds.Parsing;

/// <summary>Reads a date written in words and numbers in whatever order: words by what they mean, numbers by where they stand and how large they are.</summary>
internal sealed class LooseDate(string text)
{
    private readonly DateText _text = new(text);
    private readonly DateParts _parts = new();
    private readonly DateNumbers _numbers = new();

    public DateTimeOffset? TryParse()
    {
        while (!_text.IsAtEnd)
        {
            var c = _text.Next;
            var isRead = char.IsAsciiDigit(c) ? ReadNumber()
                : char.IsLetter(c) ? ReadWord()
                : c is '+' or '-' or '−' && _parts.HasTime && char.IsAsciiDigit(_text.AfterNext) ? ReadOffset()
                : SkipMark();
            if (!isRead)
            {
                return null;
            }
        }

        return _numbers.TryAssign(_parts) ? _parts.ToTime() : null;
    }

    private bool SkipMark()
    {
        var mark = _text.Take();
        _numbers.IsSlashed |= mark == '/';
        return mark is not ('+' or '*' or '?' or '=');
    }

    private bool ReadNumber()
    {
        var (value, length) = _text.TakeDigits(9);
        if (_text.Next == ':' && length <= 2)
        {
            return ReadClock(value);
        }

        if (char.IsAsciiDigit(_text.Next))
        {
            return false;
        }

        _text.SkipOrdinal();
        return _numbers.TryAdd(value, length);
    }

    private bool ReadClock(int hour)
    {
        if (_parts.HasTime)
        {
            return false;
        }

        _text.Take();
        var (minute, length) = _text.TakeDigits(3);
        (_parts.Hour, _parts.Minute, _parts.HasTime) = (hour, minute, true);
        if (_text.Next == ':')
        {
            _text.Take();
            var (second, digits) = _text.TakeDigits(3);
            _parts.Second = second;
            length = Math.Min(length, digits);
            _text.SkipFraction();
        }

        return length is 1 or 2 && _text.Next != ':';
    }

    private bool ReadWord()
    {
        var word = _text.TakeWord();
        return Month(word) || HalfOfDay(word) || Zone(word) || IsDateMark(word) || DateWords.IsFiller(word) || _numbers.IsEmpty;
    }

    private bool Month(string word)
    {
        if (DateWords.Month(word) is not { } month)
        {
            return false;
        }

        // "mar., 03 juil.": of two words that may be months, the one nearer the year counts.
        _parts.Month = month;
        return true;
    }

    private bool HalfOfDay(string word)
    {
        if (DateWords.Half(word) is not { } half)
        {
            return false;
        }

        _parts.Half = half;
        if (word[0] is >= '가' and <= '힣')
        {
            // Written by Korean software, which knows no other zone.
            _parts.Offset ??= 9 * 60;
        }

        return true;
    }

    // The T between date and time, and what stands between year, month and day in East Asian dates.
    private static bool IsDateMark(string word) =>
        word is "T" or "t" or "年" or "月" or "日" or "时" or "時" or "分" or "秒" or "년" or "월" or "일" or "시" or "분" or "초" or "h" or "Th";

    private bool Zone(string word)
    {
        if (DateWords.Zone(word) is { } minutes)
        {
            _parts.Offset ??= minutes;
            return minutes != 0 || _text.Next is not ('+' or '-') || !char.IsAsciiDigit(_text.AfterNext) || ReadOffset();
        }

        if (word.Contains('/', StringComparison.Ordinal))
        {
            return TimeZoneInfo.TryFindSystemTimeZoneById(word, out _);
        }

        // A zone we have no offset for: better an hour wrong than no date.
        return _parts.HasTime && word.Length is >= 2 and <= 5 && word.All(char.IsAsciiLetterUpper);
    }

    private bool ReadOffset()
    {
        var isWest = _text.Take() is '-' or '−';
        var (value, length) = _text.TakeDigits(4);
        var minutes = length <= 2 ? value * 60 : (value / 100 * 60) + (value % 100);
        if (_text.Next == ':' && length <= 2)
        {
            _text.Take();
            var (rest, digits) = _text.TakeDigits(2);
            minutes += rest;
            length = digits;
        }

        _parts.Offset = isWest ? -minutes : minutes;
        return length > 0 && !char.IsLetterOrDigit(_text.Next);
    }
}
