using Ingest.Language;

namespace Ingest.Places;

/// <summary>Judges a name by the best-known place that bears it.</summary>
internal static class PlaceHints
{
    private const long PeopleOfKnownTown = 15_000;

    public static PlaceHint Of(GazetteerPlaces places, string key, IReadOnlyList<NameHit> hits)
    {
        var best = hits[0];
        for (var i = 1; i < hits.Count; i++)
        {
            best = PlacePrior.Score(places, hits[i]) > PlacePrior.Score(places, best) ? hits[i] : best;
        }

        return EnglishWords.Contains(key) || ContextWords.IsCalendarWord(key) ? PlaceHint.Weak : Of(places, best);
    }

    private static PlaceHint Of(GazetteerPlaces places, NameHit hit) => places.Kind(hit.Place) switch
    {
        PlaceKind.Country => PlaceHint.Gpe,
        PlaceKind.Supplement or PlaceKind.User => OfFeature(places.Feature(hit.Place)),
        PlaceKind.Admin1 => places.Population(hit.Place) >= PlaceWeights.PeopleOfKnownDivision ? PlaceHint.Gpe : PlaceHint.Weak,
        _ => hit.IsMain && places.Population(hit.Place) >= PeopleOfKnownTown ? PlaceHint.Gpe : PlaceHint.Weak,
    };

    private static PlaceHint OfFeature(string feature) => PlacePrecision.Of(feature) switch
    {
        PlacePrecision.Facility => PlaceHint.Structural,
        PlacePrecision.PopulatedPlace => PlaceHint.Gpe,
        PlacePrecision.Region => feature == "RGN" ? PlaceHint.Gpe : PlaceHint.Geographical,
        _ => PlaceHint.Geographical,
    };
}
