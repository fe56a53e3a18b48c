namespace Ingest.Places.Own;

/// <summary>A place that a user added.</summary>
/// <param name="PlaceId"><c>user:orrin-dam</c></param>
/// <param name="Name">What it is mainly called.</param>
/// <param name="Names">What else it is called, in any script.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Precision">A value of <see cref="PlacePrecision"/>; no country.</param>
/// <param name="ParentId">The place that it lies in; null across borders.</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
public sealed record OwnPlace(
    string PlaceId,
    string Name,
    IReadOnlyList<string> Names,
    double Latitude,
    double Longitude,
    string Precision,
    string? ParentId,
    long Population);
