namespace Ingest.Claims;

/// <summary>Where it happened. Coordinates in degrees, WGS 84; fields of the gazetteer are null for an unresolved mention.</summary>
public sealed record ClaimPlace(
    string? PlaceId,
    string? Name,
    string? Country,
    double? Latitude,
    double? Longitude,
    string? Precision,
    string Text,
    int Offset,
    int Length,
    double Confidence)
{
    /// <summary><c>sentence</c>: the sentence says that it happened there.</summary>
    public string? Basis { get; init; }
}
