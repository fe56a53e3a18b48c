namespace Ingest.Places;

/// <summary>A place that a mention could be, with its score between 0 and 1.</summary>
public sealed record PlaceCandidate(string PlaceId, string Name, double Score);
