using System.Globalization;

namespace Ingest.Places.Lookup;

/// <summary>Says in phrases what a candidate's score comes from.</summary>
internal static class PlaceReasons
{
    private const double LeastShown = 0.05;

    /// <summary>How the name was matched, then each feature that weighs, with its weight.</summary>
    public static IReadOnlyList<string> Of(Gazetteer gazetteer, ReadingCandidate candidate, string asked, SpellingLevel level)
    {
        var hit = candidate.Hit;
        var weighed = Enum.GetValues<PlaceFeature>()
            .Select(feature => (feature, Weight: candidate[feature] * PlaceScore.Weights[(int)feature]))
            .Where(static row => Math.Abs(row.Weight) >= LeastShown)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{Words(row.feature, gazetteer, hit)} {row.Weight:+0.0;-0.0}"));
        return [Match(gazetteer, hit, asked, level), .. weighed];
    }

    private static string Match(Gazetteer gazetteer, NameHit hit, string asked, SpellingLevel level)
    {
        var name = gazetteer.NameOf(hit.Place, hit.Name, hit.IsMain);
        var what = name.Use switch
        {
            PlaceNameUse.Former => $"a former name ({name.Years})",
            PlaceNameUse.Main => "its main name",
            _ => "another name of it",
        };
        return level switch
        {
            SpellingLevel.Loose => $"'{hit.Name}', {what}, at level L2 (articles, joined words, long vowels and double letters aside)",
            SpellingLevel.Wide => $"'{hit.Name}', {what}, at level L3 (letters that romanisations take for each other aside)",
            _ when string.Equals(hit.Name, asked, StringComparison.Ordinal) => what,
            _ => $"'{hit.Name}', {what}, but for case, marks, hyphens and apostrophes",
        };
    }

    private static string Words(PlaceFeature feature, Gazetteer gazetteer, NameHit hit) => feature switch
    {
        PlaceFeature.Population => string.Create(CultureInfo.InvariantCulture, $"{gazetteer.Places.Population(hit.Place):N0} inhabitants"),
        PlaceFeature.LargeTown => "more than 300,000",
        PlaceFeature.MainName => "main name",
        PlaceFeature.FormerName => "known by its former name",
        PlaceFeature.Exonym => "another name of a large town",
        PlaceFeature.ForeignName => "another name where English is spoken",
        PlaceFeature.Country => "a country",
        PlaceFeature.Admin1 => "a first-level division",
        PlaceFeature.Admin2 => "a second-level division",
        PlaceFeature.Supplement => gazetteer.Places.Kind(hit.Place) == PlaceKind.User ? "in your places.yaml" : "on the project's list of known places",
        PlaceFeature.Sea => "an ocean, a sea or a continent",
        PlaceFeature.Capital => "a capital",
        PlaceFeature.Seat => "the seat of its division",
        PlaceFeature.PartOfTown => "a part of a town",
        PlaceFeature.NamedLikeTown => "a division with a chief town of that name",
        PlaceFeature.Outranked => "a larger town has the name",
        _ => feature.ToString(),
    };
}
