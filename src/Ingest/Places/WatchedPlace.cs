namespace Ingest.Places;

/// <summary>A place to look out for.</summary>
/// <param name="Key">The watcher's own key; it comes back with each match.</param>
/// <param name="Aliases">Spellings that the user gave beside the gazetteer's.</param>
public sealed record WatchedPlace(string Key, Place Place, IReadOnlyList<string> Aliases);
