namespace Ingest.Watches.Pacing;

/// <summary>When a sink may be told. Pure.</summary>
/// <param name="Quiet">Nothing between these times of day; the first may be later than the second (over midnight).</param>
/// <param name="DigestAt">One message a day, at this time.</param>
/// <param name="DigestEvery">One message in each such span.</param>
/// <param name="MostPerHour">The most messages in any sixty minutes.</param>
/// <param name="Zone">The zone of the times above.</param>
internal sealed record Pace((TimeOnly From, TimeOnly To)? Quiet, TimeOnly? DigestAt, TimeSpan? DigestEvery, int? MostPerHour, TimeZoneInfo Zone)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>No limit of any kind.</summary>
    public static Pace None { get; } = new(null, null, null, null, TimeZoneInfo.Utc);

    /// <summary>Whether nothing is ever held.</summary>
    public bool IsNone => Quiet is null && DigestAt is null && DigestEvery is null && MostPerHour is null;

    /// <summary>Until when a new alert is held; null where it may go now.</summary>
    public DateTimeOffset? HoldUntil(SinkState state, DateTimeOffset now)
    {
        if (state.Due is { } planned && planned > now && state.Held.Count > 0)
        {
            return planned;
        }

        var until = DigestAt is { } at ? NextAt(at, now) : DigestEvery is { } every ? now + every : RateUntil(state, now);
        return QuietEnd(until ?? now) is { } end ? end : until;
    }

    /// <summary>When what was held may go after all, where its time falls into quiet hours; null where it may go at <paramref name="time"/>.</summary>
    public DateTimeOffset? QuietEnd(DateTimeOffset time)
    {
        if (Quiet is not { } hours)
        {
            return null;
        }

        var local = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Zone).DateTime);
        return local.IsBetween(hours.From, hours.To) ? NextAt(hours.To, time) : null;
    }

    /// <summary>The messages that still count for the hourly limit.</summary>
    public static IReadOnlyList<SentMessage> Recent(SinkState state, DateTimeOffset now) => [.. state.Sent.Where(sent => sent.Time > now - Hour)];

    private DateTimeOffset? RateUntil(SinkState state, DateTimeOffset now)
    {
        if (MostPerHour is not { } most)
        {
            return null;
        }

        var recent = Recent(state, now);
        return recent.Count < most ? null : recent[^most].Time + Hour;
    }

    /// <summary>The next time that clocks in the zone show <paramref name="at"/>; one that a change of clocks leaves out counts as the first moment after it.</summary>
    private DateTimeOffset NextAt(TimeOnly at, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).DateTime);
        for (var day = today; ; day = day.AddDays(1))
        {
            var local = day.ToDateTime(at);
            while (Zone.IsInvalidTime(local))
            {
                local = local.AddMinutes(1);
            }

            var time = new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
            if (time > now)
            {
                return time;
            }
        }
    }
}
