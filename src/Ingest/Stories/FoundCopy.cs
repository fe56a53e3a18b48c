namespace Ingest.Stories;

/// <summary>The report that a text copies and the estimated share of shingles in common.</summary>
internal sealed record FoundCopy(WindowedReport Original, double Similarity);
