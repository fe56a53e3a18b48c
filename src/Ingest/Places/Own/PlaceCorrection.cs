namespace Ingest.Places.Own;

/// <summary>What a user says otherwise of a place of the gazetteer.</summary>
/// <param name="PlaceId">The place.</param>
/// <param name="Names">What it is called as well.</param>
/// <param name="Never">What it is not called, though the gazetteer says so.</param>
/// <param name="At">Where it is, in degrees; null: where the gazetteer says.</param>
/// <param name="Population">Inhabitants; null: as many as the gazetteer says.</param>
public sealed record PlaceCorrection(
    string PlaceId,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Never,
    (double Latitude, double Longitude)? At,
    long? Population);
