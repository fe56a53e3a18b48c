using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads a date written in words and numbers in whatever order: words by what they mean, numbers by where they stand and how large they are.</summary>
internal sealed class LooseDate(string text)
{
    private readonly DateParts _parts = new();
    private readonly List<(int Value, int Length)> _numbers = [];
    private bool _isSlashed;
    private int _position;

    public DateTimeOffset? TryParse()
    {
        while (_position < text.Length)
        {
            var c = text[_position];
            var isRead = char.IsAsciiDigit(c) ? ReadNumber()
                : char.IsLetter(c) ? ReadWord()
                : c is '+' or '-' or '−' && _parts.HasTime && _position + 1 < text.Length && char.IsAsciiDigit(text[_position + 1]) ? ReadOffset()
                : SkipMark(c);
            if (!isRead)
            {
                return null;
            }
        }

        return AssignNumbers() ? _parts.ToTime() : null;
    }

    /// <summary>A year of two digits in full: 70 to 99 are the twentieth century's.</summary>
    public static int FullYear(int year, int digits) => digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;

    private bool SkipMark(char c)
    {
        _isSlashed |= c == '/';
        _position++;
        return c is not ('+' or '*' or '?' or '=');
    }

    private bool ReadNumber()
    {
        var (value, length) = Digits(9);
        if (_position < text.Length && text[_position] == ':' && length <= 2)
        {
            return ReadClock(value);
        }

        if (_position < text.Length && char.IsAsciiDigit(text[_position]))
        {
            return false;
        }

        _numbers.Add((value, length));
        SkipOrdinal();
        return _numbers.Count <= 3;
    }

    private bool ReadClock(int hour)
    {
        if (_parts.HasTime)
        {
            return false;
        }

        _position++;
        var (minute, length) = Digits(3);
        (_parts.Hour, _parts.Minute, _parts.HasTime) = (hour, minute, true);
        if (_position < text.Length && text[_position] == ':')
        {
            _position++;
            var (second, digits) = Digits(3);
            _parts.Second = second;
            length = Math.Min(length, digits);
            SkipFraction();
        }

        return length is 1 or 2 && (_position >= text.Length || text[_position] != ':');
    }

    private void SkipFraction()
    {
        if (_position + 1 < text.Length && text[_position] is '.' or ',' && char.IsAsciiDigit(text[_position + 1]))
        {
            _position++;
            Digits(12);
        }
    }

    private (int Value, int Length) Digits(int most)
    {
        var from = _position;
        while (_position < text.Length && _position < from + most && char.IsAsciiDigit(text[_position]))
        {
            _position++;
        }

        return (int.TryParse(text.AsSpan(from, Math.Min(9, _position - from)), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0, _position - from);
    }

    private void SkipOrdinal()
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er"])
        {
            if (text.AsSpan(_position).StartsWith(ending, StringComparison.OrdinalIgnoreCase) && (_position + 2 >= text.Length || !char.IsLetter(text[_position + 2])))
            {
                _position += 2;
                return;
            }
        }
    }

    private bool ReadWord()
    {
        var from = _position;
        while (_position < text.Length && (char.IsLetter(text[_position]) || char.GetUnicodeCategory(text[_position]) is UnicodeCategory.NonSpacingMark
            || (text[_position] is '.' or '/' or '_' && _position + 1 < text.Length && char.IsLetter(text[_position + 1]))))
        {
            _position++;
        }

        var word = text[from.._position];
        return Month(word) || HalfOfDay(word) || Zone(word) || IsDateMark(word) || DateWords.IsFiller(word) || _numbers.Count == 0;
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
            if (minutes == 0 && _position + 1 < text.Length && text[_position] is '+' or '-' && char.IsAsciiDigit(text[_position + 1]))
            {
                return ReadOffset();
            }

            return true;
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
        var isWest = text[_position++] is '-' or '−';
        var (value, length) = Digits(4);
        var minutes = length <= 2 ? value * 60 : (value / 100 * 60) + (value % 100);
        if (_position < text.Length && text[_position] == ':' && length <= 2)
        {
            _position++;
            var (rest, digits) = Digits(2);
            minutes += rest;
            length = digits;
        }

        _parts.Offset = isWest ? -minutes : minutes;
        return length > 0 && (_position >= text.Length || !char.IsLetterOrDigit(text[_position]));
    }

    private bool AssignNumbers()
    {
        if (_parts.Month is not null)
        {
            return AssignDayAndYear();
        }

        if (_numbers is not [var first, var second, var third])
        {
            return false;
        }

        var (year, month, day) = first.Length >= 3 || first.Value > 31 ? (first, second, third)
            // 26/06/2020 can only be June; 06/07/2020 is read the American way where slashes are used.
            : second.Value > 12 || (_isSlashed && first.Value <= 12) ? (third, first, second)
            : (third, second, first);
        (_parts.Year, _parts.Month, _parts.Day) = (FullYear(year.Value, year.Length), month.Value, day.Value);
        return year.Length is 2 or 4;
    }

    private bool AssignDayAndYear()
    {
        switch (_numbers)
        {
            case [var only] when only.Length == 4:
                _parts.Year = only.Value;
                return true;
            case [var first, var second]:
                var isYearFirst = first.Length >= 3 || first.Value > 31;
                var (year, day) = isYearFirst ? (first, second) : (second, first);
                (_parts.Year, _parts.Day) = (FullYear(year.Value, year.Length), day.Value);
                return year.Length is 2 or 4;
            default:
                return false;
        }
    }
}
