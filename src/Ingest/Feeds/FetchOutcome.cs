namespace Ingest.Feeds;

/// <summary>What came of asking a server for a document.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The server sent a document (2xx).</summary>
    public sealed record Fetched(FetchedDocument Document) : FetchOutcome;

    /// <summary>The document is the one we have (304). <paramref name="Redirects"/> as in <see cref="FetchedDocument"/>.</summary>
    public sealed record NotModified(IReadOnlyList<Redirect> Redirects) : FetchOutcome;

    /// <summary>We do not ask or do not accept: forbidden scheme or address, too many redirects, body too large. Asking again changes nothing.</summary>
    public sealed record Refused(string Code, string Message) : FetchOutcome;

    /// <summary>The server or the way to it failed. <paramref name="Status"/> is null where there was no answer; <paramref name="IsTransient"/> where asking later may help; <paramref name="RetryAfter"/> what the server asked for.</summary>
    public sealed record Failed(string Code, string Message, int? Status, bool IsTransient, TimeSpan? RetryAfter) : FetchOutcome;
}
