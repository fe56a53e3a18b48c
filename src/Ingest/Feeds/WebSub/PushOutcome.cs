namespace Ingest.Feeds.WebSub;

/// <summary>What came of a delivery of a hub.</summary>
public abstract record PushOutcome
{
    private PushOutcome(string code) => Code = code;

    /// <summary>In a word, for counting.</summary>
    public string Code { get; }

    /// <summary>The bytes are kept and a message to read them is sent.</summary>
    public sealed record Taken(FetchRecord Record) : PushOutcome("taken");

    /// <summary>The bytes are those of the last delivery; nothing is to be done.</summary>
    public sealed record Repeated() : PushOutcome("repeated");

    /// <summary>Acknowledged and left alone: <c>unsigned</c>, <c>unknown-method</c>, <c>bad-signature</c>, <c>other-topic</c>, <c>empty</c>.</summary>
    public sealed record Ignored(string Why, string Message) : PushOutcome(Why);

    /// <summary>No subscription has this callback.</summary>
    public sealed record Unknown() : PushOutcome("unknown");

    /// <summary>There was one, which is not confirmed, has ended or is being ended: the hub may stop.</summary>
    public sealed record NotSubscribed() : PushOutcome("not-subscribed");

    /// <summary>The body is larger than <paramref name="MostBytes"/>; it was not read to its end.</summary>
    public sealed record TooLarge(int MostBytes) : PushOutcome("too-large");

    /// <summary>The body is in a content coding, which WebSub does not have; the signature would be over other bytes than the document.</summary>
    public sealed record Coded(string Coding) : PushOutcome("coded");

    /// <summary>More deliveries than any feed has news; the feed is pulled instead after <paramref name="RetryAfter"/>.</summary>
    public sealed record Flood(TimeSpan RetryAfter) : PushOutcome("flood");
}
