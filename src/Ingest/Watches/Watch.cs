namespace Ingest.Watches;

/// <summary>Something a user wants to hear of.</summary>
/// <param name="Name">Its name, unique in the list without regard to case.</param>
/// <param name="PlaceId">The watched place, pinned when the watch was made; null where none is watched.</param>
/// <param name="PlaceName">The gazetteer's name for it at that time.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the place.</param>
/// <param name="Latitude">Degrees north: of the place, or of the middle of a circle around no place.</param>
/// <param name="Longitude">Degrees east, likewise.</param>
/// <param name="WithinKilometres">Also places inside this circle around that point.</param>
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
    /// <summary>Also places inside this area; null where there is none.</summary>
    public WatchArea? Area { get; init; }

    /// <summary>The watched person or organisation; its further names are the aliases.</summary>
    public WatchedEntity? Entity { get; init; }

    /// <summary>Only claims of which one of these is the actor: whole words of a name, without regard to case, or an entity id; empty for all, mentions without a claim included.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Only what is at least this sure, 0 to 1: the reading of the place or name, and the claims; null for all.</summary>
    public double? Confidence { get; init; }

    /// <summary>Only articles of these publishers: whole words of the name, or the host with its subdomains; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Only articles in these languages (<c>en</c> takes in <c>en-GB</c>); empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Why it does not listen for now, in its owner's words; null while it does.</summary>
    public string? Paused { get; init; }

    /// <summary>What counts as new for it, where that differs from the settings of all; null where it does not.</summary>
    public WatchNovelty? Novelty { get; init; }
}
