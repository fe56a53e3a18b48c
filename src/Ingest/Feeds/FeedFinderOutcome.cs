namespace Ingest.Feeds;

/// <summary>What is found at an address that somebody wants to subscribe to.</summary>
public abstract record FeedFinderOutcome
{
    private FeedFinderOutcome()
    {
    }

    /// <summary>The address is a feed, or the page there points to one that could be read. <paramref name="Others"/> are the page's further feeds.</summary>
    public sealed record Found(Uri Url, ParsedFeed Feed, IReadOnlyList<DiscoveredFeed> Others) : FeedFinderOutcome;

    /// <summary>There is none, or the way to it failed; <paramref name="Message"/> says why.</summary>
    public sealed record NotFound(string Code, string Message) : FeedFinderOutcome;
}
