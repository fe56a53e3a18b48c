namespace Ingest.Watches;

/// <summary>What became of an article for a watch, as far as it is written down.</summary>
public abstract record WatchVerdict
{
    private WatchVerdict()
    {
    }

    /// <summary>The article was not read for claims and alerts yet: it waits in the queue <c>articles</c>, or was set aside there.</summary>
    public sealed record NotRead : WatchVerdict;

    /// <summary>Matching said no; the reading's refusals say why.</summary>
    public sealed record NoMatch : WatchVerdict;

    /// <summary>An alert was raised. <paramref name="Sinks"/> says where it went, or what holds it.</summary>
    public sealed record Raised(Alert Alert, IReadOnlyList<SinkStanding> Sinks) : WatchVerdict;

    /// <summary>The article is a near-copy of a report, and the story was told already.</summary>
    public sealed record Copy(string DuplicateOf) : WatchVerdict;

    /// <summary>The story was told before, and this report brought nothing new.</summary>
    /// <param name="First">The report with which it was told; null where none is known any more.</param>
    public sealed record ToldBefore(ToldReport? First) : WatchVerdict;

    /// <summary>It matches now, but nothing is written down of it: it was read before the watch was made, changed or resumed.</summary>
    public sealed record ReadBefore : WatchVerdict;
}
