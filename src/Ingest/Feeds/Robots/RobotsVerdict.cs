namespace Ingest.Feeds.Robots;

/// <summary>Whether a site lets us ask for an address.</summary>
public abstract record RobotsVerdict
{
    private RobotsVerdict()
    {
    }

    /// <summary>The verdict as a fetch's outcome; null where the address may be asked.</summary>
    public FetchOutcome? ToOutcome(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return this switch
        {
            Disallowed { Rule: var rule } => new FetchOutcome.Refused(FetchCodes.Robots, $"{url.Host} does not want programs to read {url.AbsolutePath} (robots.txt: “Disallow: {rule.Path}”); ask its owner for leave."),
            Unreachable { Reason: var reason, Wait: var wait } => new FetchOutcome.Failed(
                FetchCodes.RobotsUnreachable, $"{url.Host} gave no robots.txt, so it is not asked for now: {reason}", Status: null, IsTransient: true, wait),
            _ => null,
        };
    }

    /// <summary>It may be asked.</summary>
    public sealed record Allowed : RobotsVerdict;

    /// <summary>A rule is against it.</summary>
    public sealed record Disallowed(RobotsRule Rule) : RobotsVerdict;

    /// <summary>The rules could not be had for a fault of the server, which counts as a no for now; asked again after <paramref name="Wait"/>.</summary>
    public sealed record Unreachable(string Reason, TimeSpan Wait) : RobotsVerdict;
}
