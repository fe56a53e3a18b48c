namespace Ingest.Places;

/// <summary>A spelling of a watched place that stands in a text and does not count. <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units.</summary>
/// <param name="Key">The key of the <see cref="WatchedPlace"/>.</param>
/// <param name="Name">The listed spelling that it is, or is near to.</param>
internal sealed record SpellingMiss(string Key, int Offset, int Length, string Name, SpellingDoubt Doubt);
