namespace Ingest.Places.Lookup;

/// <summary>A place in a circle, and how far it is from the middle.</summary>
public sealed record NearbyPlace(Place Place, double Kilometres);
