using System.Globalization;

namespace Ingest.Watches.Pacing;

/// <summary>A sink's pace as it was understood, or what is wrong with it.</summary>
/// <param name="Pace">The pace; null where there is a problem.</param>
/// <param name="Problem">A sentence; null where there is none.</param>
internal sealed record PaceReading(Pace? Pace, string? Problem)
{
    private const int LeastDigestMinutes = 5;
    private const int MostDigestHours = 24;

    /// <summary>Reads the words of a watchlist.</summary>
    public static PaceReading Read(SinkPace words)
    {
        var zone = TimeZoneInfo.Utc;
        if (words.Zone is { } name && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone))
        {
            return Wrong($"its zone '{name}' is no time zone such as Europe/Berlin.");
        }

        (TimeOnly From, TimeOnly To)? quiet = null;
        if (words.Quiet is { } hours)
        {
            if (hours.Split('-', StringSplitOptions.TrimEntries) is not [var from, var to] || !IsTime(from, out var start) || !IsTime(to, out var end) || start == end)
            {
                return Wrong($"its quiet hours '{hours}' are not two times such as 22:00-07:00.");
            }

            quiet = (start, end);
        }

        TimeOnly? at = null;
        TimeSpan? every = null;
        if (words.Digest is { } digest && !ReadDigest(digest, out at, out every))
        {
            return Wrong($"its digest '{digest}' is neither a time of day such as 07:00 nor a span of 5 minutes to 24 hours such as 30m or 6h.");
        }

        return words.MostPerHour is < 1 or > 10_000
            ? Wrong("its mostPerHour must be 1 to 10000.")
            : new PaceReading(new Pace(quiet, at, every, words.MostPerHour, zone!), null);
    }

    private static bool ReadDigest(string text, out TimeOnly? at, out TimeSpan? every)
    {
        (at, every) = (null, null);
        if (IsTime(text, out var time))
        {
            at = time;
            return true;
        }

        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        every = text[^1] switch
        {
            'm' when count is >= LeastDigestMinutes and <= MostDigestHours * 60 => TimeSpan.FromMinutes(count),
            'h' when count is >= 1 and <= MostDigestHours => TimeSpan.FromHours(count),
            _ => null,
        };
        return every is not null;
    }

    private static bool IsTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static PaceReading Wrong(string problem) => new(null, problem);
}
