namespace Ingest.Web;

/// <summary>A watch as it is asked for: <paramref name="Place"/> by name ("Deir ez-Zor, Syria") or gazetteer id, or <paramref name="Phrases"/>, or both; <paramref name="Within"/> in kilometres around the place.</summary>
internal sealed record WatchRequest(
    string? Name,
    string? Place,
    double? Within,
    IReadOnlyList<string>? Aliases,
    IReadOnlyList<string>? Phrases,
    IReadOnlyList<string>? Events,
    IReadOnlyList<string>? Tell);
