namespace Ingest.Tests.Feeds.Simulation;

/// <summary>A server of the model: it may be down for some hours, and one with many feeds answers 429 to who asks too often.</summary>
internal sealed class ModelHost(DateTimeOffset downFrom, DateTimeOffset downUntil, int mostPerTenMinutes)
{
    /// <summary>The gap that the fetcher keeps between two requests to one host (the default of <c>FetchOptions.GapPerHost</c>).</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(200);

    /// <summary>What it asks for with 429.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly Queue<DateTimeOffset> _recent = new();

    /// <summary>When the next request to it may start.</summary>
    public DateTimeOffset NextStart { get; private set; }

    /// <summary>Takes a request: the status it answers with.</summary>
    public int Ask(DateTimeOffset now)
    {
        NextStart = now + Gap;
        if (now >= downFrom && now < downUntil)
        {
            return 503;
        }

        while (_recent.TryPeek(out var first) && now - first > TimeSpan.FromMinutes(10))
        {
            _recent.Dequeue();
        }

        if (_recent.Count >= mostPerTenMinutes)
        {
            return 429;
        }

        _recent.Enqueue(now);
        return 200;
    }
}
