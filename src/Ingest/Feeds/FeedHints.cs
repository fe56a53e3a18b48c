using System.Net.Http.Headers;

namespace Ingest.Feeds;

/// <summary>How often a publisher asks to be visited. All of it is a lower bound on the wait, within the clamps.</summary>
/// <param name="Ttl">RSS <c>ttl</c>.</param>
/// <param name="UpdatePeriod"><c>sy:updatePeriod</c> divided by <c>sy:updateFrequency</c>.</param>
/// <param name="MaxAge"><c>max-age</c> of the header Cache-Control.</param>
/// <param name="Expires">The header Expires, counted from the answer's Date, where Cache-Control does not say otherwise (RFC 9111, section 5.3).</param>
/// <param name="SkipHours">Hours of the day in GMT, 0 to 23, in which nothing comes.</param>
/// <param name="SkipDays">Days of the week in GMT on which nothing comes.</param>
public sealed record FeedHints(
    TimeSpan? Ttl = null,
    TimeSpan? UpdatePeriod = null,
    TimeSpan? MaxAge = null,
    TimeSpan? Expires = null,
    IReadOnlyList<int>? SkipHours = null,
    IReadOnlyList<DayOfWeek>? SkipDays = null)
{
    private const int MostMinutes = 60 * 24 * 3660;

    /// <summary>What a feed and its server ask for; null where they ask for nothing.</summary>
    public static FeedHints? Of(ParsedFeed feed, FetchedDocument document)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(document);
        var control = CacheControlHeaderValue.TryParse(document.Header("cache-control"), out var read) ? read : null;
        var hints = new FeedHints(
            Ttl: feed.TtlMinutes is > 0 and { } minutes ? TimeSpan.FromMinutes(Math.Min(minutes, MostMinutes)) : null,
            UpdatePeriod: feed.UpdatePeriod,
            MaxAge: MayKeep(control) && control?.MaxAge is { } age && age > TimeSpan.Zero ? age : null,
            Expires: MayKeep(control) && control?.MaxAge is null ? document.FreshFor : null,
            SkipHours: feed.SkipHours.Count > 0 ? feed.SkipHours : null,
            SkipDays: feed.SkipDays.Count > 0 ? feed.SkipDays : null);
        return hints == new FeedHints() ? null : hints;
    }

    /// <summary>The longest wait that is asked for, and what asks for it.</summary>
    internal (TimeSpan Wait, string Why)? Longest()
    {
        (TimeSpan? Wait, string Why)[] all =
        [
            (Ttl, "its ttl"), (UpdatePeriod, "its update period"), (MaxAge, "its server's Cache-Control"), (Expires, "its server's Expires"),
        ];
        var (wait, why) = all.MaxBy(static asked => asked.Wait ?? TimeSpan.Zero);
        return wait > TimeSpan.Zero ? (wait.Value, why) : null;
    }

    /// <summary>The first time from <paramref name="time"/> on that is not in a skipped hour or day; the time itself where all are skipped, which is no answer.</summary>
    internal DateTimeOffset FirstOpen(DateTimeOffset time)
    {
        for (var hour = 0; hour < 24 * 7; hour++)
        {
            var start = time.ToUniversalTime().AddHours(hour);
            var isSkipped = (SkipHours ?? []).Contains(start.Hour) || (SkipDays ?? []).Contains(start.DayOfWeek);
            if (!isSkipped)
            {
                return hour == 0 ? time : new DateTimeOffset(start.Year, start.Month, start.Day, start.Hour, 0, 0, TimeSpan.Zero);
            }
        }

        return time;
    }

    private static bool MayKeep(CacheControlHeaderValue? control) => control is not { NoCache: true } and not { NoStore: true };
}
