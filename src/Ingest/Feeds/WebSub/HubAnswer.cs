namespace Ingest.Feeds.WebSub;

/// <summary>What a hub says to a request to subscribe or unsubscribe.</summary>
internal abstract record HubAnswer
{
    private HubAnswer()
    {
    }

    /// <summary>It took the request (2xx); whether it does what was asked it says by a request of its own.</summary>
    public sealed record Accepted : HubAnswer;

    /// <summary>It, or the way to it, failed; or we do not ask such an address. <paramref name="RetryAfter"/> is what it asked for.</summary>
    public sealed record Failed(string Code, string Message, TimeSpan? RetryAfter) : HubAnswer;
}
