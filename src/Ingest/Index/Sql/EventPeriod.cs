using System.Globalization;
using Ingest.Claims;

namespace Ingest.Index.Sql;

/// <summary>A claim's time in milliseconds since 1970, last instant included.</summary>
internal static class EventPeriod
{
    public static (long? Start, long? End) Of(TimeExpression? time)
    {
        if (time is null || Instant(time.Start, endOfDay: false) is not { } start || Instant(time.End, endOfDay: true) is not { } end || end < start)
        {
            return (null, null);
        }

        return (start, end);
    }

    private static long? Instant(string text, bool endOfDay)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day.ToDateTime(endOfDay ? new TimeOnly(23, 59, 59, 999) : TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds();
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.ToUnixTimeMilliseconds() : null;
    }
}
