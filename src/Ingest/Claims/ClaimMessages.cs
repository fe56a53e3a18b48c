using Ingest.Articles;
using Ingest.Claims.Codes;
using Ingest.Claims.Events;

namespace Ingest.Claims;

/// <summary>Makes the messages that go onto the queue <c>claims</c>: complete, so that who reads one needs to look nothing up.</summary>
public static class ClaimMessages
{
    /// <summary>One message a claim, in the order of the claims.</summary>
    public static IReadOnlyList<ClaimMessage> From(ArticleRevision revision, Enrichment enrichment)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(enrichment);
        var places = new ClaimPlaces(revision.Text, enrichment.Places);
        return [.. enrichment.Claims.Select(claim => Message(revision, Complete(claim, places.Of(claim), enrichment, revision), claim.Id))];
    }

    private static ClaimMessage Message(ArticleRevision revision, ClaimData claim, string id) => new(
        "1.0",
        ClaimMessage.ClaimV1,
        $"/articles/{revision.ArticleId}",
        id,
        revision.Fetched,
        "application/json",
        claim);

    private static ClaimData Complete(Claim claim, ClaimPlace? place, Enrichment enrichment, ArticleRevision revision) => new(
        Coded(claim.Event),
        claim.Actor,
        claim.Target,
        place,
        ClaimTimes.Of(claim, enrichment.Times, revision),
        claim.AttributionIndex is { } attribution ? Attribution(enrichment.Attributions, attribution) : null,
        claim.Polarity,
        claim.Modality,
        claim.Confidence,
        claim.Evidence,
        Article(revision),
        new ClaimRaw(revision.Raw.Sha256),
        enrichment.Engine)
    {
        Counts = claim.Counts,
        Area = claim.Area,
        Because = claim.Because,
        AlsoSaid = claim.AlsoSaid,
        EventKey = Key(claim, enrichment, revision),
    };

    private static ClaimEvent Coded(ClaimEvent happening)
    {
        var codes = EventCodes.Of(happening);
        return happening with { Cameo = codes.Cameo, QuadClass = codes.QuadClass };
    }

    private static EventKey Key(Claim claim, Enrichment enrichment, ArticleRevision revision)
    {
        var parts = EventParts.Of(claim, enrichment.Entities, enrichment.Places, enrichment.Times);
        return EventKey.Of(claim.Event.Type, parts.Place?.Key(), (parts.Days?.Days ?? ClaimTimes.DayOf(revision)).ToString(), parts.Actor, parts.Target);
    }

    private static ClaimArticle Article(ArticleRevision revision) => new(
        revision.ArticleId,
        revision.Revision,
        revision.CanonicalUrl,
        revision.Title,
        revision.Publisher,
        revision.Published,
        revision.Story.StoryId,
        revision.Reliability);

    private static ClaimAttribution Attribution(IReadOnlyList<Attribution> all, int index)
    {
        var attribution = all[index];
        return new ClaimAttribution(attribution.Source, attribution.Cue, attribution.Kind)
        {
            Via = attribution.Within is { } outer ? Attribution(all, outer) : null,
        };
    }
}
