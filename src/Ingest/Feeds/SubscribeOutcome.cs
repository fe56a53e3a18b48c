namespace Ingest.Feeds;

/// <summary>What came of subscribing to a feed.</summary>
public abstract record SubscribeOutcome
{
    private SubscribeOutcome()
    {
    }

    /// <summary>It is new in the list.</summary>
    public sealed record Added(FeedState Feed) : SubscribeOutcome;

    /// <summary>It was in the list before and was left as it is.</summary>
    public sealed record AlreadyThere(FeedState Feed) : SubscribeOutcome;

    /// <summary>The address or the schedule cannot be used; <paramref name="Message"/> says why.</summary>
    public sealed record Invalid(string Message) : SubscribeOutcome;
}
