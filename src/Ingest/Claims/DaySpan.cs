using System.Globalization;
using System.Runtime.InteropServices;

namespace Ingest.Claims;

/// <summary>First and last day, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(DateOnly Start, DateOnly End)
{
    public static DaySpan Day(DateOnly day) => new(day, day);

    public static DaySpan? Of(int year, int month, int day) =>
        year is > 0 and < 10000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new DateOnly(year, month, day))
            : null;

    /// <summary>A month, or its first, middle or last third where <paramref name="part"/> says early, mid or late.</summary>
    public static DaySpan? Month(int year, int month, string part)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        var (from, to) = part switch { "early" => (1, 10), "mid" => (11, 20), "late" => (21, last), _ => (1, last) };
        return new DaySpan(new DateOnly(year, month, from), new DateOnly(year, month, to));
    }

    public static DaySpan? Years(int first, int count) =>
        first >= 1 && first + count <= 9999
            ? new DaySpan(new DateOnly(first, 1, 1), new DateOnly(first + count - 1, 12, 31))
            : null;

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
