namespace Ingest.Places;

/// <summary>What is known of a place before reading, as far as it decides how likely a name means it.</summary>
internal static class PlacePrior
{
    private const double Highest = 16;
    private const double DigitsOfLargeTown = 5.5;
    private const long PeopleOfTownWithExonyms = 100_000;

    // Where English is spoken a town's other names are historical or foreign, but for those of the largest ("New York").
    private const long PeopleOfTownWithPetNames = 500_000;

    /// <summary>The score of all that is known before reading.</summary>
    public static double Score(GazetteerPlaces places, NameHit hit)
    {
        Span<double> features = stackalloc double[PlaceScore.Count];
        features.Clear();
        Describe(places, hit, features);
        return PlaceScore.Of(features, PlaceScore.Weights);
    }

    /// <summary>The same between 0 and 1.</summary>
    public static double Share(GazetteerPlaces places, NameHit hit) =>
        Share(Score(places, hit));

    /// <summary>A score between 0 and 1.</summary>
    public static double Share(double score) => Math.Round(Math.Clamp(score / Highest, 0, 1), 3, MidpointRounding.AwayFromZero);

    /// <summary>Fills in the features that need no text.</summary>
    public static void Describe(GazetteerPlaces places, NameHit hit, Span<double> features)
    {
        var people = places.Population(hit.Place);
        var digits = Math.Log10(people + 10);
        var kind = places.Kind(hit.Place);
        features[(int)PlaceFeature.Population] = digits;
        var isFormer = kind == PlaceKind.GeoNames && FormerNames.IsFormer(places.Number(hit.Place), hit.Name);
        if (isFormer)
        {
            features[(int)PlaceFeature.FormerName] = 1;
        }
        else if (hit.IsMain)
        {
            features[(int)PlaceFeature.MainName] = 1;
        }

        if (kind != PlaceKind.GeoNames)
        {
            features[(int)OfKind(kind)] = 1;
            features[(int)PlaceFeature.Sea] = places.Feature(hit.Place) is "OCN" or "SEA" or "CONT" ? 1 : 0;
            return;
        }

        features[(int)PlaceFeature.LargeTown] = Math.Max(0, digits - DigitsOfLargeTown);
        DescribeTown(places, hit, people, features);
    }

    private static void DescribeTown(GazetteerPlaces places, NameHit hit, long people, Span<double> features)
    {
        if (!hit.IsMain)
        {
            var isEnglish = places.Country(hit.Place) is "US" or "GB" or "CA" or "AU" or "NZ" or "IE";
            var isTranslated = IsTranslated(hit.Name);
            features[(int)PlaceFeature.ForeignName] = isTranslated || (isEnglish && people < PeopleOfTownWithPetNames) ? 1 : 0;
            features[(int)PlaceFeature.Exonym] = !isTranslated && !isEnglish && people >= PeopleOfTownWithExonyms ? 1 : 0;
        }

        switch (places.Feature(hit.Place))
        {
            case "PPLC":
                features[(int)PlaceFeature.Capital] = 1;
                break;
            case "PPLA":
                features[(int)PlaceFeature.Seat] = 1;
                break;
            case "PPLX":
                features[(int)PlaceFeature.PartOfTown] = 1;
                break;
        }
    }

    /// <summary>"White House" for Casablanca: English has the words, but not for the town.</summary>
    private static bool IsTranslated(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && NameKey.Exact(name).Split(' ').All(EnglishWords.Contains);

    private static PlaceFeature OfKind(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlaceFeature.Country,
        PlaceKind.Admin1 => PlaceFeature.Admin1,
        PlaceKind.Admin2 => PlaceFeature.Admin2,
        _ => PlaceFeature.Supplement,
    };
}
