using System.Globalization;
using Ingest.Claims;
using Ingest.Places;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>What is unsure about a match, a sentence each: which place it is, how it is spelt, what is said to have happened. Pure.</summary>
internal static class AlertDoubts
{
    /// <summary>Below it a resolution is a guess.</summary>
    private const double SurePlace = 0.6;

    /// <summary>Below it a claim is a guess.</summary>
    private const double SureClaim = 0.5;

    public static IReadOnlyList<string> Of(WatchMatch match) => [.. OfPlace(match), .. OfSpelling(match), .. match.Claims.Select(OfClaim).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> OfPlace(WatchMatch match)
    {
        if (match is not { PlaceId: not null, Mention: { } mention })
        {
            yield break;
        }

        var others = Others(mention, match.PlaceId);
        if (mention.PlaceId is null)
        {
            yield return $"The text does not say which place of that name it means{(others.Length == 0 ? string.Empty : $"; it could also be {others}")}.";
        }
        else if (mention.PlaceId != match.PlaceId)
        {
            yield return $"The text's other places speak for {mention.Name} ({mention.PlaceId}), {Share(mention.Confidence)}.";
        }
        else if (mention.Confidence < SurePlace)
        {
            yield return $"That it is this place is only {Share(mention.Confidence)} sure{(others.Length == 0 ? string.Empty : $"; it could also be {others}")}.";
        }
    }

    private static IEnumerable<string> OfSpelling(WatchMatch match)
    {
        if (MatchLevel.Rank(match.Level) > MatchLevel.Rank(MatchLevel.Exact)
            && match.Level is not (MatchLevel.Id or MatchLevel.Phrase or MatchLevel.Circle) && match.Mention?.PlaceId != match.PlaceId)
        {
            yield return $"The spelling \"{match.Match.Text}\" is only like a name of it (level {match.Level}), and nothing else in the text says that it is.";
        }
    }

    private static string? OfClaim(Claim claim) => claim switch
    {
        { Modality: "denied" } => $"{claim.Event.Type} is denied.",
        { Polarity: "negated" } => $"The text says that {claim.Event.Type} did not happen.",
        { Modality: "asserted" or "claimed", Confidence: >= SureClaim } => null,
        { Modality: "asserted" or "claimed" } => $"That it is {claim.Event.Type} is only {Share(claim.Confidence)} sure.",
        _ => $"{claim.Event.Type} is only {claim.Modality}.",
    };

    /// <summary>The runner-up and the one after it.</summary>
    private static string Others(PlaceMention mention, string placeId) => string.Join(
        " or ",
        mention.Candidates.Where(candidate => candidate.PlaceId != placeId).Take(2).Select(static candidate => $"{candidate.Name} ({candidate.PlaceId}, {Share(candidate.Score)})"));

    private static string Share(double value) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(value * 100):0} %");
}
