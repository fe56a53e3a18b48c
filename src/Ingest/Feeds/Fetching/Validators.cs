namespace Ingest.Feeds.Fetching;

/// <summary>When validators (ETag, Last-Modified) may be sent. Some servers answer "not modified" for ever once they are; so from time to time the whole document is asked for.</summary>
public static class Validators
{
    /// <summary>After how long without a whole document validators are dropped: eight days, as NetNewsWire found it needed.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(8);

    /// <summary>Whether to send them.</summary>
    /// <param name="lastWhole">When the server last sent a whole document; null where that is not known.</param>
    public static bool MaySend(DateTimeOffset? lastWhole, DateTimeOffset now) => lastWhole is { } whole && now - whole < KeptFor;
}
