using Ingest.Articles;
using Ingest.Claims;
using Ingest.Language;

namespace Ingest.Watches.Matching;

/// <summary>Makes one match of all mentions of what a watch listens for, if the article and its claims are what it asks for.</summary>
internal sealed class MatchMaker(ArticleRevision revision, Enrichment enrichment, LanguageDocument document)
{
    private const int MostSentences = 20;

    /// <summary>The match; or none, and the step that said no.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="found">Its mentions, at least one.</param>
    public MatchReading Make(Watch watch, List<WatchHit> found)
    {
        if (ClaimFilter.Of(watch, revision, enrichment) is { } article)
        {
            return new MatchReading(null, [article]);
        }

        var hits = found.FindAll(hit => hit.Confidence >= (watch.Confidence ?? 0));
        var doubts = found.Except(hits).Select(static hit => (WatchRefusal)new WatchRefusal.NotSure(hit.Span, hit.Confidence)).ToList();
        if (hits.Count == 0)
        {
            return new MatchReading(null, doubts);
        }

        var about = enrichment.Claims.Where(claim => Concerns(claim, hits)).ToList();
        var claims = ClaimFilter.Of(watch, about, enrichment, Best(hits), out var refusal);
        return refusal is null ? new MatchReading(Match(watch, hits, claims), doubts) : new MatchReading(null, [.. doubts, refusal]);
    }

    private WatchMatch Match(Watch watch, List<WatchHit> hits, List<Claim> claims)
    {
        var inClaim = hits.FindAll(hit => claims.Exists(claim => IsIn(claim, hit)));
        var best = Best(inClaim.Count > 0 ? inClaim : hits);
        return new WatchMatch(
            watch,
            best.Span,
            best.Level,
            best.PlaceId,
            best.PlaceName,
            Sentence(best),
            hits.Select(Sentence).DistinctBy(static sentence => sentence.Offset).OrderBy(static sentence => sentence.Offset).Take(MostSentences).ToList(),
            claims.Select(static claim => claim.Event.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
            claims.ConvertAll(static claim => claim.Id),
            best.Reason)
        {
            Places = PlacesOf(watch.Events.Count > 0 ? inClaim : hits),
            Mention = enrichment.Places.FirstOrDefault(place => place.Offset < best.Span.End() && best.Span.Offset < place.End()),
            Claims = claims,
        };
    }

    private static List<MatchedPlace> PlacesOf(List<WatchHit> hits) =>
        hits.Where(static hit => hit.PlaceId is not null).DistinctBy(static hit => hit.PlaceId, StringComparer.Ordinal).Select(static hit => new MatchedPlace(hit.PlaceId!, hit.PlaceName ?? hit.PlaceId!)).ToList();

    private static WatchHit Best(List<WatchHit> hits) =>
        hits.OrderBy(static hit => MatchLevel.Rank(hit.Level)).ThenBy(static hit => hit.Span.Offset).ThenByDescending(static hit => hit.Span.Length).First();

    /// <summary>A claim is about the watched place when its place is; a claim without a place when its sentence mentions it.</summary>
    private bool Concerns(Claim claim, List<WatchHit> hits)
    {
        var place = claim.PlaceIndex is { } index && index < enrichment.Places.Count ? enrichment.Places[index] : null;
        return hits.Exists(hit => place is null || hit.PlaceId is null
            ? IsIn(claim, hit)
            : place.Offset < hit.Span.End() && hit.Span.Offset < place.End());
    }

    private static bool IsIn(Claim claim, WatchHit hit) => SentenceOf(claim, hit) is not null;

    /// <summary>The sentence of a claim, of several that say it, in which a mention stands; or null.</summary>
    private static TextSpan? SentenceOf(Claim claim, WatchHit hit) =>
        Holds(claim.Evidence, hit) ? claim.Evidence : claim.AlsoSaid?.FirstOrDefault(sentence => Holds(sentence, hit));

    private static bool Holds(TextSpan sentence, WatchHit hit) => sentence.Offset <= hit.Span.Offset && hit.Span.End() <= sentence.End();

    private TextSpan Sentence(WatchHit hit) =>
        enrichment.Claims.Select(claim => SentenceOf(claim, hit)).FirstOrDefault(static sentence => sentence is not null) ?? SentenceAround.Of(document, hit.Span.Offset, hit.Span.End());
}
