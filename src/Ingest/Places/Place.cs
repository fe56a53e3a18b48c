namespace Ingest.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="PlaceId"><c>geonames:170794</c>, <c>country:SY</c>, <c>admin1:SY.07</c>, …</param>
/// <param name="Name">Its main name, Latin script.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for seas and regions that span countries.</param>
/// <param name="Admin1">The name of its first-level division.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Precision">As in <see cref="PlaceMention"/>.</param>
/// <param name="FeatureCode">The GeoNames feature code (PPLA, ADM1, PCLI, …).</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
public sealed record Place(
    string PlaceId,
    string Name,
    string? Country,
    string? Admin1,
    double Latitude,
    double Longitude,
    string Precision,
    string FeatureCode,
    long Population);
