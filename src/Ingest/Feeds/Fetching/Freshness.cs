namespace Ingest.Feeds.Fetching;

/// <summary>For how long an answer says that it stays fresh, by its header Expires (RFC 9111, section 4.2.1).</summary>
internal static class Freshness
{
    /// <summary>Expires less the answer's own Date, so that a server whose clock is wrong is understood; less <paramref name="now"/> where it has no Date. Null where it says nothing, or that it is stale at once.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var fresh = response.Content.Headers.Expires - (response.Headers.Date ?? now);
        return fresh > TimeSpan.Zero ? fresh : null;
    }
}
