namespace Ingest.Feeds.Fetching;

/// <summary>A stretch of time that one process has reserved at a host. A request may start in it as long as a gap is left to its end.</summary>
internal sealed record ReservedTime(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>Whether a start is still possible in it, now or later.</summary>
    public bool IsUsable(DateTimeOffset now, TimeSpan gap) => (now > Start ? now : Start) + gap <= End;
}
