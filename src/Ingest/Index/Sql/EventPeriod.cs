using System.Globalization;
using Ingest.Claims;

namespace Ingest.Index.Sql;

/// <summary>The time that a text tells of a claim, in milliseconds since 1970, last instant included.</summary>
internal static class EventPeriod
{
    public static (long? Start, long? End) Of(ClaimTime? time)
    {
        if (time is not { Basis: ClaimTime.InText } || Instant(time.Start, endOfDay: false) is not { } start || Instant(time.End, endOfDay: true) is not { } end || end < start)
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
