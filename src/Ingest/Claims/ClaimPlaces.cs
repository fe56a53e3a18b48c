using Ingest.Claims.Where;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Tells where the claims of a text happened: as the sentence says, else at the story's place.</summary>
internal sealed class ClaimPlaces
{
    // The story's place is right less often than a place that the sentence names.
    private const double Share = 0.5;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly Lazy<PlaceMention?> _story;

    public ClaimPlaces(string text, IReadOnlyList<PlaceMention> places)
    {
        _places = places;
        _story = new Lazy<PlaceMention?>(() => StoryPlace.Of(text, places));
    }

    /// <summary>The place; null where neither the sentence nor the story tells one, and where the event is not said to have happened yet, as a plan or a demand is not.</summary>
    public ClaimPlace? Of(Claim claim)
    {
        if (claim.PlaceIndex is { } index)
        {
            return Of(_places[index], ClaimPlace.InSentence, _places[index].Confidence);
        }

        return claim.IsToldAsDone() && claim.Area is null && _story.Value is { } story ? Of(story, ClaimPlace.OfStory, Math.Round(story.Confidence * Share, 2)) : null;
    }

    private static ClaimPlace Of(PlaceMention mention, string basis, double confidence) => new(
        mention.PlaceId,
        mention.Name,
        mention.Country,
        mention.Latitude,
        mention.Longitude,
        mention.Precision,
        mention.Text,
        mention.Offset,
        mention.Length,
        confidence)
    {
        Basis = basis,
    };
}
