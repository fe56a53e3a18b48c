namespace Ingest.Feeds;

/// <summary>What came of reading bytes as a feed: a feed, or a named reason why they are none. Parsing never throws on any bytes.</summary>
public abstract record FeedParseOutcome
{
    private FeedParseOutcome()
    {
    }

    /// <summary>The bytes are a feed, perhaps a repaired one.</summary>
    public sealed record Parsed(ParsedFeed Feed) : FeedParseOutcome;

    /// <summary>The bytes are not a feed; <paramref name="Code"/> is for programs (<c>html</c>, <c>empty</c>, <c>not-a-feed</c>, …), <paramref name="Message"/> for people.</summary>
    public sealed record NotAFeed(string Code, string Message) : FeedParseOutcome;
}
