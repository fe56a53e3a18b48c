namespace Ingest.Places.Own;

/// <summary>That a name means one place, and none of the others that bear it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The others of this country only (ISO 3166-1 alpha-2); null: those of the whole world.</param>
/// <param name="PlaceId">The place that it means.</param>
public sealed record PreferredPlace(string Name, string? Country, string PlaceId);
