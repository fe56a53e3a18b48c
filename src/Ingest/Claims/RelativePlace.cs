namespace Ingest.Claims;

/// <summary>A place told by others ("50 km east of Raqqa"): a circle that it lies in. Degrees, WGS 84; radius in kilometres.</summary>
/// <param name="Relation"><c>distance</c>, <c>direction</c>, <c>near</c>, <c>between</c> or <c>route</c>.</param>
public sealed record RelativePlace(string Relation, double Latitude, double Longitude, double RadiusKm, string Text, int Offset, int Length);
