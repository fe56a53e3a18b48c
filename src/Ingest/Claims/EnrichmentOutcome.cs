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
    public sealed record Unavailable(string Code, string Message, bool IsTransient) : EnrichmentOutcome;
}
