namespace Ingest.Places;

/// <summary>One spelling of one watched place, under the key by which the index finds it.</summary>
/// <param name="MayBeSmall">Whether it counts without a capital, as an alias that the user wrote small does.</param>
internal sealed record WatchedSpelling(WatchedPlace Watched, string Name, SpellingLevel Level, bool MayBeSmall);
