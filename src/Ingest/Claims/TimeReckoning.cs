namespace Ingest.Claims;

/// <summary>Reckons in weeks, months, seasons and years from a day.</summary>
internal static class TimeReckoning
{
    public static DaySpan? Season(string name, int year)
    {
        var month = name.ToUpperInvariant() switch { "SPRING" => 3, "SUMMER" => 6, "WINTER" => 12, _ => 9 };
        return year is < 1 or > 9990 ? null : Months(new DateOnly(year, month, 1), 3);
    }

    /// <summary>The day, month or year that lies so many units back; a week is seven days back.</summary>
    public static DaySpan? Back(DateOnly today, int count, string unit)
    {
        if (today.Year - (count * 10) < 1)
        {
            return null;
        }

        return unit.ToUpperInvariant() switch
        {
            "HOUR" => DaySpan.Day(today.AddDays(-(count / 24))),
            "DAY" => DaySpan.Day(today.AddDays(-count)),
            "WEEK" => DaySpan.Day(today.AddDays(-7 * count)),
            "FORTNIGHT" => DaySpan.Day(today.AddDays(-14 * count)),
            "MONTH" => DaySpan.Month(today.AddMonths(-count).Year, today.AddMonths(-count).Month, ""),
            "YEAR" => DaySpan.Years(today.Year - count, 1),
            _ => DaySpan.Years(today.Year - (10 * count), 10),
        };
    }

    /// <summary>The day on which "the past week" or "the past year" began, which ends today; null before the calendar's first years.</summary>
    public static DateOnly? Since(DateOnly today, string unit) => today.Year < 12 ? null : unit.ToUpperInvariant() switch
    {
        "WEEK" => today.AddDays(-7),
        "MONTH" => today.AddMonths(-1),
        "YEAR" => today.AddYears(-1),
        _ => today.AddYears(-10),
    };

    /// <summary>"a year ago today", "a year ago this month".</summary>
    public static DaySpan? SameDay(DateOnly today, int count, string unit, bool isMonth)
    {
        var back = unit.ToUpperInvariant() switch { "YEAR" => 12 * count, "MONTH" => count, _ => 0 };
        if (back == 0 || today.Year - (back / 12) < 2)
        {
            return Back(today, count, unit);
        }

        var day = today.AddMonths(-back);
        return isMonth ? DaySpan.Month(day.Year, day.Month, "") : DaySpan.Day(day);
    }

    /// <summary>"last week", "this year", "next summer". Weeks run from Monday to Sunday.</summary>
    public static DaySpan? Unit(DateOnly today, string relation, string unit)
    {
        var step = relation.ToUpperInvariant() switch { "THIS" => 0, "NEXT" or "COMING" => 1, _ => -1 };
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        switch (unit.ToUpperInvariant())
        {
            case "WEEK":
                return new DaySpan(monday.AddDays(7 * step), monday.AddDays((7 * step) + 6));
            case "WEEKEND":
                var saturday = monday.AddDays(5 + (7 * step));
                return new DaySpan(saturday, saturday.AddDays(1));
            case "MONTH":
                return Months(new DateOnly(today.Year, today.Month, 1).AddMonths(step), 1);
            case "YEAR":
                return DaySpan.Years(today.Year + step, 1);
            case "DECADE":
                return DaySpan.Years((today.Year / 10 * 10) + (10 * step), 10);
            case "CENTURY":
                return DaySpan.Years((today.Year / 100 * 100) + (100 * step), 100);
            default:
                var year = Season(unit, today.Year) is { } season && season.Start > today && step < 0 ? today.Year - 1 : today.Year + Math.Max(step, 0);
                return Season(unit, year);
        }
    }

    private static DaySpan Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));
}
