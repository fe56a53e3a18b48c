namespace Ingest.Places;

/// <summary>A name that a place bore for a time.</summary>
/// <param name="Key">Its level 1 key.</param>
/// <param name="From">The year in which it got the name; null where that is long ago or unknown.</param>
/// <param name="Until">The year in which it lost it.</param>
internal sealed record FormerName(string PlaceId, string Key, int? From, int Until);
