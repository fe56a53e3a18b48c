namespace Ingest.Feeds.Parsing;

/// <summary>The numbers of a date in the order in which they were written: which is the year, which the month, which the day.</summary>
internal sealed class DateNumbers
{
    private readonly List<(int Value, int Length)> _numbers = [];

    public bool IsEmpty => _numbers.Count == 0;

    /// <summary>Whether slashes stand between them, as in America.</summary>
    public bool IsSlashed { get; set; }

    /// <summary>A year of two digits in full: 70 to 99 are the twentieth century's.</summary>
    public static int FullYear(int year, int digits) => digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;

    /// <summary>Adds one, written with so many digits; false where there are more than a date has.</summary>
    public bool TryAdd(int value, int length)
    {
        _numbers.Add((value, length));
        return _numbers.Count <= 3;
    }

    /// <summary>Puts them where they belong; false where that cannot be told. The month may be known already, by its name.</summary>
    public bool TryAssign(DateParts parts)
    {
        if (parts.Month is not null)
        {
            return TryAssignDayAndYear(parts);
        }

        if (_numbers is not [var first, var second, var third])
        {
            return false;
        }

        var (year, month, day) = IsYear(first) ? (first, second, third)
            // 26/06/2020 can only be June; 06/07/2020 is read the American way where slashes are used.
            : second.Value > 12 || (IsSlashed && first.Value <= 12) ? (third, first, second)
            : (third, second, first);
        (parts.Year, parts.Month, parts.Day) = (FullYear(year.Value, year.Length), month.Value, day.Value);
        return year.Length is 2 or 4;
    }

    private bool TryAssignDayAndYear(DateParts parts)
    {
        switch (_numbers)
        {
            case [{ Length: 4 } only]:
                parts.Year = only.Value;
                return true;
            case [var first, var second]:
                var (year, day) = IsYear(first) ? (first, second) : (second, first);
                (parts.Year, parts.Day) = (FullYear(year.Value, year.Length), day.Value);
                return year.Length is 2 or 4;
            default:
                return false;
        }
    }

    private static bool IsYear((int Value, int Length) number) => number.Length >= 3 || number.Value > 31;
}
