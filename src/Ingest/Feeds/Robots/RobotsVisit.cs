namespace Ingest.Feeds.Robots;

/// <summary>Asks a site for its <c>robots.txt</c> and says what the answer means (RFC 9309, 2.3.1).</summary>
internal sealed class RobotsVisit(DocumentFetcher fetcher, FetchOptions options, TimeProvider clock)
{
    /// <summary>After how long a server that fails to give the file counts as one that has none.</summary>
    public static readonly TimeSpan LongestUnreachable = TimeSpan.FromDays(30);

    // RFC 9309 (2.4): not used longer than a day.
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(15);

    /// <summary>The product token that rules are read for.</summary>
    public string Agent { get; } = TokenOf(options.UserAgent);

    /// <summary>What the site says now.</summary>
    /// <param name="earlier">What it said before, or null; counts on while the server fails.</param>
    public async Task<RobotsRecord> AskAsync(string origin, RobotsRecord? earlier, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(new Uri(origin + "/robots.txt"), "text/plain, */*;q=0.1");
        return await fetcher.FetchAsync(request, cancellationToken) switch
        {
            FetchOutcome.Fetched { Document: var document } => Found(origin, RobotsFile.Read(document.Body.Span, Agent)),
            // 4xx: there is none, and all is allowed. 429 is no answer to the question.
            FetchOutcome.Failed { Status: >= 400 and < 500 and not 429 } => Found(origin, RobotsRules.None),
            FetchOutcome.Failed failed => Unreachable(origin, earlier, failed),
            // Redirects without end, or a file of many megabytes: none that can be used.
            _ => Found(origin, RobotsRules.None),
        };
    }

    private RobotsRecord Found(string origin, RobotsRules rules) => new(origin, Agent, rules.Rules, rules.CrawlDelay, clock.GetUtcNow() + KeptFor);

    private RobotsRecord Unreachable(string origin, RobotsRecord? earlier, FetchOutcome.Failed failed)
    {
        var now = clock.GetUtcNow();
        var expires = now + (failed.RetryAfter > AskAgain ? failed.RetryAfter.Value : AskAgain);
        return earlier is { UnreachableSince: null } && earlier.Agent == Agent
            ? earlier with { Expires = expires }
            : new RobotsRecord(origin, Agent, [], null, expires, earlier?.UnreachableSince ?? now, failed.Message);
    }

    private static string TokenOf(string userAgent)
    {
        var token = new string([.. userAgent.TakeWhile(static c => char.IsAsciiLetter(c) || c is '-' or '_')]);
        return token.Length > 0 ? token : "Ingest";
    }
}
