using Ingest.Articles;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Makes the messages that go onto the queue <c>claims</c>: complete, so that who reads one needs to look nothing up.</summary>
public static class ClaimMessages
{
    /// <summary>One message a claim, in the order of the claims.</summary>
    public static IReadOnlyList<ClaimMessage> From(ArticleRevision revision, Enrichment enrichment)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(enrichment);
        var article = new ClaimArticle(
            revision.ArticleId,
            revision.Revision,
            revision.CanonicalUrl,
            revision.Title,
            revision.Publisher,
            revision.Published,
            revision.Story.StoryId,
            revision.Reliability);
        var raw = new ClaimRaw(revision.Raw.Sha256);
        return [.. enrichment.Claims.Select(claim => Message(revision, Complete(claim, enrichment, article, raw), claim.Id))];
    }

    private static ClaimMessage Message(ArticleRevision revision, ClaimData claim, string id) => new(
        "1.0",
        ClaimMessage.ClaimV1,
        $"/articles/{revision.ArticleId}",
        id,
        revision.Fetched,
        "application/json",
        claim);

    private static ClaimData Complete(Claim claim, Enrichment enrichment, ClaimArticle article, ClaimRaw raw) => new(
        claim.Event,
        claim.Actor,
        claim.Target,
        claim.PlaceIndex is { } place ? Place(enrichment.Places[place]) : null,
        claim.TimeIndex is { } time ? enrichment.Times[time] : null,
        claim.AttributionIndex is { } attribution ? Attribution(enrichment.Attributions, attribution) : null,
        claim.Polarity,
        claim.Modality,
        claim.Confidence,
        claim.Evidence,
        article,
        raw,
        enrichment.Engine)
    {
        Counts = claim.Counts,
        Area = claim.Area,
        AlsoSaid = claim.AlsoSaid,
    };

    private static ClaimPlace Place(PlaceMention mention) => new(
        mention.PlaceId,
        mention.Name,
        mention.Country,
        mention.Latitude,
        mention.Longitude,
        mention.Precision,
        mention.Text,
        mention.Offset,
        mention.Length,
        mention.Confidence);

    private static ClaimAttribution Attribution(IReadOnlyList<Attribution> all, int index)
    {
        var attribution = all[index];
        return new ClaimAttribution(attribution.Source, attribution.Cue, attribution.Kind)
        {
            Via = attribution.Within is { } outer ? Attribution(all, outer) : null,
        };
    }
}
