using Ingest.Places;

namespace Ingest.Tests.Watches;

/// <summary>A resolved place of an article of a case.</summary>
internal sealed record TimelinePlace(
    string Text,
    string? PlaceId,
    string? Name,
    string? Country,
    double? Latitude,
    double? Longitude,
    string? Precision,
    double Confidence,
    string? Use = null,
    List<PlaceCandidate>? Candidates = null)
{
    public PlaceMention Mention(int offset) => new(Text, offset, Text.Length, PlaceId, Name, Country, null, Latitude, Longitude, Precision, Confidence, Candidates ?? [], Use);
}
