namespace Ingest.Places.Lookup;

/// <summary>All that is known of a place.</summary>
/// <param name="Parents">What it lies in, the smallest first: second-level division, first-level division, country.</param>
/// <param name="Names">The main name first.</param>
public sealed record PlaceCard(Place Place, IReadOnlyList<Place> Parents, IReadOnlyList<PlaceName> Names);
