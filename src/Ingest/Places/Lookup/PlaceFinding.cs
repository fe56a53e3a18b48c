namespace Ingest.Places.Lookup;

/// <summary>A place that a name could mean, and why.</summary>
/// <param name="Name">The name of the gazetteer that was matched.</param>
/// <param name="Level">How close it is to what was asked for.</param>
/// <param name="Score">0 to 1, for comparing the places of one answer.</param>
/// <param name="Reasons">What the score comes from, a phrase each, the match first.</param>
public sealed record PlaceFinding(Place Place, string Name, SpellingLevel Level, double Score, IReadOnlyList<string> Reasons);
