namespace Ingest.Claims;

/// <summary>What became of enriching an article revision.</summary>
public abstract record EnrichmentOutcome
{
    private EnrichmentOutcome()
    {
    }

    /// <summary>The revision was enriched.</summary>
    public sealed record Enriched(Enrichment Enrichment) : EnrichmentOutcome;

    /// <summary>The recogniser could not answer; trying later may help where <paramref name="IsTransient"/>.</summary>
    /// <param name="After">How long the other side asked to wait; null where it did not say.</param>
    public sealed record Unavailable(string Code, string Message, bool IsTransient, TimeSpan? After = null) : EnrichmentOutcome;
}
