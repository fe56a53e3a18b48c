namespace Ingest.Places;

/// <summary>How likely a name means a place when nothing else is known.</summary>
internal static class PlacePrior
{
    private const double Highest = 14;

    /// <summary>In the units of <see cref="PlaceWeights"/>: population by its logarithm, then kind, then whether it is the main name.</summary>
    public static double Score(GazetteerPlaces places, NameHit hit) =>
        (Math.Log10(places.Population(hit.Place) + 10) * PlaceWeights.Population)
        + Kind(places, hit.Place)
        + (hit.IsMain ? PlaceWeights.MainName : IsWellKnown(places, hit.Place) ? PlaceWeights.Exonym : 0);

    /// <summary>The same between 0 and 1.</summary>
    public static double Share(GazetteerPlaces places, NameHit hit) =>
        Math.Round(Math.Clamp(Score(places, hit) / Highest, 0, 1), 3, MidpointRounding.AwayFromZero);

    // The gazetteer's main name of a large town is its own country's ("Genève", "Köln"); English speaks of it by another.
    private static bool IsWellKnown(GazetteerPlaces places, int place) =>
        places.Kind(place) == PlaceKind.GeoNames && places.Population(place) >= PlaceWeights.PeopleOfTownWithExonyms;

    private static double Kind(GazetteerPlaces places, int place) => places.Kind(place) switch
    {
        PlaceKind.Country => PlaceWeights.Country,
        PlaceKind.Admin1 => PlaceWeights.Admin1,
        PlaceKind.Admin2 => PlaceWeights.Admin2,
        PlaceKind.Supplement => PlaceWeights.Supplement,
        _ => places.Feature(place) switch
        {
            "PPLC" => PlaceWeights.Capital,
            "PPLA" => PlaceWeights.Seat,
            "PPLX" => PlaceWeights.PartOfTown,
            _ => 0,
        },
    };
}
