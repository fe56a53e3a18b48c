namespace Ingest.Feeds.Fetching;

/// <summary>How much may be asked of one host or one domain: so many requests side by side, and a least time between two starts. Not safe for several threads; the line that owns it holds a lock.</summary>
internal sealed class Allowance(int requests, TimeSpan gap)
{
    private int _running;

    public int Requests { get; } = requests;

    public TimeSpan Gap { get; private set; } = gap;

    /// <summary>When the next request may start at the earliest.</summary>
    public DateTimeOffset NextStart { get; private set; }

    public bool HasRoom => _running < Requests;

    public bool IsIdle(DateTimeOffset now) => _running == 0 && NextStart <= now;

    public void Start(DateTimeOffset now)
    {
        _running++;
        NextStart = now + Gap;
    }

    public void Widen(TimeSpan gap) => Gap = gap > Gap ? gap : Gap;

    public void End() => _running--;
}
