namespace Ingest.Index.Rows;

/// <summary>How often a place was mentioned in latest revisions.</summary>
/// <param name="Latest">The latest article that names it: when it was published, or fetched where nobody says.</param>
public sealed record PlaceCount(
    string PlaceId,
    string Name,
    string? Country,
    string? Admin1,
    double? Latitude,
    double? Longitude,
    string? Precision,
    int Mentions,
    int Articles,
    DateTimeOffset Latest);
