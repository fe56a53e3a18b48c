namespace Ingest.Places;

/// <summary>A mention of a place on a map, resolved or not. <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units.</summary>
/// <param name="PlaceId"><c>geonames:170794</c>, <c>country:SY</c>, <c>admin1:SY.07</c>, …; null where it stays unresolved.</param>
/// <param name="Name">The gazetteer's name for it.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Latitude">Degrees north, WGS 84. Without a place id it is that of what the place lies in, as the text says, or of the one town that the text is about, and so is the precision.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Precision"><c>populated-place</c>, <c>admin1</c>, <c>admin2</c>, <c>country</c>, <c>region</c>, <c>water</c>, <c>facility</c>.</param>
/// <param name="Confidence">0 to 1: that the mention is this place.</param>
/// <param name="Candidates">Other places it could be, best first, where there is doubt.</param>
/// <param name="Use"><c>actor</c> where the name stands for who governs there ("Moscow said"); null for the place itself.</param>
public sealed record PlaceMention(
    string Text,
    int Offset,
    int Length,
    string? PlaceId,
    string? Name,
    string? Country,
    string? Admin1,
    double? Latitude,
    double? Longitude,
    string? Precision,
    double Confidence,
    IReadOnlyList<PlaceCandidate> Candidates,
    string? Use = null)
{
    /// <summary>The first position after the mention.</summary>
    public int End() => Offset + Length;
}
