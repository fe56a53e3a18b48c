using System.Globalization;

namespace Ingest.Claims;

/// <summary>A feast that tells a day: Good Friday, Christmas Eve, Ramadan.</summary>
/// <param name="Calendar"><c>year</c>, <c>easter</c>, <c>weekday</c>, <c>hijri</c> or <c>hebrew</c>: what it is reckoned by.</param>
/// <param name="When">When it is on that calendar, as feasts.tsv says.</param>
/// <param name="Days">How many days it lasts.</param>
internal sealed record Feast(string Name, string Calendar, IReadOnlyList<int> When, int Days)
{
    private static readonly UmAlQuraCalendar Hijri = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly GregorianCalendar Gregorian = new();

    // The years that the calendars of other peoples are tabled for.
    private const int FirstYear = 1901;
    private const int LastYear = 2076;

    /// <summary>Its days in a year; null where it is not reckoned that far. Of two in one year of the sun, as Ramadan may be, the first.</summary>
    public DaySpan? In(int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        var first = Calendar switch
        {
            "easter" => Easter(year).AddDays(When[0]),
            "weekday" => Nth(year),
            "hijri" => OfMoon(year),
            "hebrew" => DateOnly.FromDateTime(Hebrew.ToDateTime(Hebrew.GetYear(new DateTime(year, 12, 1, Gregorian)), 1, When[0], 0, 0, 0, 0)),
            _ => new DateOnly(year, When[0], When[1]),
        };
        return new DaySpan(first, first.AddDays(Days - 1));
    }

    private DateOnly Nth(int year)
    {
        var first = new DateOnly(year, When[0], 1);
        return first.AddDays(((When[2] - (int)first.DayOfWeek + 7) % 7) + (7 * (When[1] - 1)));
    }

    private DateOnly OfMoon(int year)
    {
        var start = new DateTime(year, 1, 1, Gregorian);
        var day = DateOnly.FromDateTime(Hijri.ToDateTime(Hijri.GetYear(start), When[0], When[1], 0, 0, 0, 0));
        return day.Year == year ? day : DateOnly.FromDateTime(Hijri.ToDateTime(Hijri.GetYear(start) + 1, When[0], When[1], 0, 0, 0, 0));
    }

    /// <summary>Easter Sunday of the western churches, by the reckoning of Gauss as Meeus and Jones give it.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var week = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var day = moon + week - (7 * ((golden + (11 * moon) + (22 * week)) / 451)) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
