namespace Ingest.Watches.Sinks;

/// <summary>What a sink answered.</summary>
internal abstract record SinkOutcome
{
    private SinkOutcome()
    {
    }

    /// <summary>It has the alert.</summary>
    internal sealed record Accepted : SinkOutcome;

    /// <summary>It wants no alerts any more.</summary>
    internal sealed record Gone(string Reason) : SinkOutcome;

    /// <summary>Not now; trying again may help. <paramref name="RetryAfter"/> is what it asked for.</summary>
    internal sealed record Failed(string Reason, TimeSpan? RetryAfter) : SinkOutcome;
}
