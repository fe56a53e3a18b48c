using System.Text.Json;

namespace Ingest.Web;

/// <summary>
/// A watch as it is asked for: <paramref name="Place"/> by name ("Deir ez-Zor, Syria") or gazetteer id, or <paramref name="Person"/>, <paramref name="Organization"/>,
/// <paramref name="Area"/> (GeoJSON), a point (<paramref name="Near"/>: "latitude,longitude") or <paramref name="Phrases"/>; <paramref name="Within"/> in kilometres around
/// place or point, a number or a text such as "25 km". The other fields are filters, as in <c>watches.yaml</c>.
/// </summary>
internal sealed record WatchRequest(
    string? Name,
    string? Place,
    string? Person,
    string? Organization,
    string? Near,
    JsonElement? Within,
    JsonElement? Area,
    IReadOnlyList<string>? Aliases,
    IReadOnlyList<string>? Phrases,
    IReadOnlyList<string>? Events,
    IReadOnlyList<string>? Actors,
    double? Confidence,
    IReadOnlyList<string>? Sources,
    IReadOnlyList<string>? Languages,
    string? Paused,
    IReadOnlyList<string>? Tell,
    NoveltyRequest? Novelty = null);
