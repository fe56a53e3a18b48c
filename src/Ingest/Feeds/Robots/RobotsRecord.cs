namespace Ingest.Feeds.Robots;

/// <summary>What was found as a site's <c>robots.txt</c>: the blob <c>state/robots/&lt;scheme&gt;_&lt;host&gt;.json</c>.</summary>
/// <param name="Origin">Scheme, host and port.</param>
/// <param name="Agent">The product token it was read for.</param>
/// <param name="Rules">The rules for that program.</param>
/// <param name="CrawlDelay">The time it wants between two requests.</param>
/// <param name="Expires">When it is asked for again.</param>
/// <param name="UnreachableSince">Since when the server has failed to give one, and nothing may be asked; null where it did not fail.</param>
/// <param name="Reason">How it failed, in words.</param>
public sealed record RobotsRecord(
    string Origin,
    string Agent,
    IReadOnlyList<RobotsRule> Rules,
    TimeSpan? CrawlDelay,
    DateTimeOffset Expires,
    DateTimeOffset? UnreachableSince = null,
    string? Reason = null);
