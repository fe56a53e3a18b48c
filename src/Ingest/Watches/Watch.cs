namespace Ingest.Watches;

/// <summary>Something a user wants to hear of.</summary>
/// <param name="Name">Its name, unique in the list without regard to case.</param>
/// <param name="PlaceId">The watched place, pinned when the watch was made; null for a phrase watch.</param>
/// <param name="PlaceName">The gazetteer's name for it at that time.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the place.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="WithinKilometres">Also places inside this circle around it.</param>
/// <param name="Aliases">Further spellings, any script.</param>
/// <param name="Phrases">Words or names to hear of, whole words, without regard to case.</param>
/// <param name="Events">PLOVER categories; empty for all, mentions without a claim included.</param>
/// <param name="Tell">Names of sinks; empty for the console.</param>
public sealed record Watch(
    string Name,
    string? PlaceId,
    string? PlaceName,
    string? Country,
    double? Latitude,
    double? Longitude,
    double? WithinKilometres,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Tell)
{
    /// <summary>What counts as new for it, where that differs from the settings of all; null where it does not.</summary>
    public WatchNovelty? Novelty { get; init; }
}
