namespace Ingest.Places;

/// <summary>A watched place's name in a text. <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units.</summary>
/// <param name="Key">The key of the <see cref="WatchedPlace"/>.</param>
/// <param name="Name">The listed spelling that it matched.</param>
public sealed record SpellingMatch(string Key, string PlaceId, int Offset, int Length, SpellingLevel Level, string Name);
