namespace Ingest.Feeds;

/// <summary>What came of a pull.</summary>
public abstract record FeedPullOutcome
{
    private FeedPullOutcome()
    {
    }

    /// <summary>The feed was read: so many entries are new, so many changed, of so many; <paramref name="Warnings"/> is what had to be repaired, <paramref name="LeftOut"/> how many its user's rules keep out.</summary>
    public sealed record Pulled(int New, int Changed, int Total, IReadOnlyList<FeedWarning> Warnings, int LeftOut = 0) : FeedPullOutcome;

    /// <summary>The feed is byte for byte the one we have.</summary>
    public sealed record Unchanged : FeedPullOutcome;

    /// <summary>It was pulled for this due time before, or a later one.</summary>
    public sealed record AlreadyPulled : FeedPullOutcome;

    /// <summary>It is not in the list (any more).</summary>
    public sealed record Unsubscribed : FeedPullOutcome;

    /// <summary>What is there is no feed. The bytes are kept.</summary>
    public sealed record NotAFeed(string Code, string Reason) : FeedPullOutcome;

    /// <summary>Its publisher has withdrawn it; it will not be pulled again.</summary>
    public sealed record Gone(string Reason) : FeedPullOutcome;

    /// <summary>We do not ask or do not accept.</summary>
    public sealed record Refused(string Code, string Reason) : FeedPullOutcome;

    /// <summary>The server or the way to it failed; tried again when it is due next.</summary>
    public sealed record Failed(string Code, string Reason) : FeedPullOutcome;

    /// <summary>Not asked now, because its host wants rest; due again when that is over.</summary>
    public sealed record PutOff(string Reason) : FeedPullOutcome;

    /// <summary>Nothing was asked or written: the feed's host has its turn for it after <paramref name="Delay"/>, and the message is to come back then.</summary>
    public sealed record Waits(string Reason, TimeSpan Delay) : FeedPullOutcome;
}
