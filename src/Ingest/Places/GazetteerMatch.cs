namespace Ingest.Places;

/// <summary>A place that bears a name.</summary>
/// <param name="Name">The name as the gazetteer spells it.</param>
/// <param name="Score">0 to 1, from population, kind and whether this is the place's main name; for comparing the places of one name.</param>
public sealed record GazetteerMatch(Place Place, string Name, SpellingLevel Level, double Score);
