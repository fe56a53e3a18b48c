namespace Ingest.Feeds.Robots;

/// <summary>What a site's <c>robots.txt</c> tells us.</summary>
/// <param name="CrawlDelay">The time it wants between two requests; no part of RFC 9309, but widely used. Null where it does not say.</param>
public sealed record RobotsRules(IReadOnlyList<RobotsRule> Rules, TimeSpan? CrawlDelay = null)
{
    /// <summary>Nothing is said: all is allowed.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>The rule that disallows an address, or null where it may be asked. The longest pattern that matches decides; of two as long, the one that allows.</summary>
    public RobotsRule? Forbids(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var path = RobotsPath.Of(url);
        var decisive = Rules.Where(rule => rule.Matches(path)).OrderByDescending(static rule => rule.Path.Length).ThenByDescending(static rule => rule.IsAllowed).FirstOrDefault();
        return decisive is { IsAllowed: false } && path != "/robots.txt" ? decisive : null;
    }
}
