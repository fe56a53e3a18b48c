namespace Ingest.Index.Query;

/// <summary>Which time a period filters by.</summary>
public enum TimeBasis
{
    /// <summary>When the article was published, or fetched where nobody says.</summary>
    Published,

    /// <summary>When it is said to have happened; the published time for a claim that states none.</summary>
    Event,
}
