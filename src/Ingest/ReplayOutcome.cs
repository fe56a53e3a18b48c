namespace Ingest;

/// <summary>What came of reading one stored page again.</summary>
public enum ReplayOutcome
{
    /// <summary>The article and its enrichment came out as they are stored, byte for byte.</summary>
    Identical,

    /// <summary>The page is no article now as it was none then.</summary>
    SetAside,

    /// <summary>The article came out otherwise than it is stored: another version of the product wrote it.</summary>
    ArticleDiffers,

    /// <summary>The article is the same, its enrichment is not: another engine or gazetteer made it.</summary>
    EnrichmentDiffers,

    /// <summary>There is an article in the bytes that is not stored: it was not read yet, or the run was stopped.</summary>
    NotStored,
}
