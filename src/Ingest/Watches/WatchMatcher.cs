using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>
/// Finds which watches an article is for: by the places its text was resolved to, by spelling, by circle, by phrase. Pure but for a
/// cache of the last watchlist made ready.
/// </summary>
/// <param name="gazetteer">What the watched places are called.</param>
/// <param name="analyze">Cuts a text into sentences and tokens.</param>
public sealed class WatchMatcher(Gazetteer gazetteer, Func<string, LanguageDocument> analyze)
{
    private const int MostSentences = 20;
    private Prepared? _prepared;

    /// <summary>One match for each watch that the article is for, in the order of the watchlist.</summary>
    public IReadOnlyList<WatchMatch> Match(ArticleRevision revision, Enrichment enrichment, Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(enrichment);
        ArgumentNullException.ThrowIfNull(watchlist);
        var book = BookOf(watchlist);
        if (watchlist.Watches.Count == 0)
        {
            return [];
        }

        var document = analyze(revision.Text);
        var order = new Dictionary<Watch, List<WatchHit>>(ReferenceEqualityComparer.Instance);
        foreach (var hit in Hits(book, document, enrichment.Places, enrichment.Entities))
        {
            if (!order.TryGetValue(hit.Watch, out var hits))
            {
                order[hit.Watch] = hits = [];
            }

            hits.Add(hit);
        }

        return order.Count == 0
            ? []
            : watchlist.Watches.Where(order.ContainsKey).Select(watch => Match(watch, order[watch], document, enrichment)).OfType<WatchMatch>().ToList();
    }

    /// <summary>
    /// Whether a text may be for some watch, before much is known of it. A spelling counts even where <paramref name="places"/> or
    /// <paramref name="entities"/> speak against it: a better recogniser may see it otherwise.
    /// </summary>
    public bool MayMatch(LanguageDocument document, IReadOnlyList<PlaceMention> places, IReadOnlyList<Entity> entities, Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(watchlist);
        var book = BookOf(watchlist);
        return watchlist.Watches.Count > 0 && (book.Find(document).Any() || Hits(book, document, places, entities).Any());
    }

    private WatchBook BookOf(Watchlist watchlist)
    {
        var prepared = Volatile.Read(ref _prepared);
        if (prepared is null || !ReferenceEquals(prepared.Watchlist, watchlist))
        {
            prepared = new Prepared(watchlist, new WatchBook(watchlist, gazetteer));
            Volatile.Write(ref _prepared, prepared);
        }

        return prepared.Book;
    }

    private static IEnumerable<WatchHit> Hits(WatchBook book, LanguageDocument document, IReadOnlyList<PlaceMention> places, IReadOnlyList<Entity> entities)
    {
        var judge = new HitJudge(document, places, entities);
        foreach (var mention in places.Where(static mention => mention.PlaceId is not null))
        {
            foreach (var watch in book.Of(mention.PlaceId!))
            {
                if (judge.ById(watch, mention) is { } hit)
                {
                    yield return hit;
                }
            }

            foreach (var watch in book.Circles)
            {
                if (judge.ByCircle(watch, mention) is { } hit)
                {
                    yield return hit;
                }
            }
        }

        foreach (var found in book.Find(document))
        {
            if (judge.BySpelling(found) is { } hit)
            {
                yield return hit;
            }
        }
    }

    private static WatchMatch? Match(Watch watch, List<WatchHit> hits, LanguageDocument document, Enrichment enrichment)
    {
        var sentences = hits.Select(hit => Sentence(hit, document, enrichment)).ToList();
        var claims = enrichment.Claims
            .Where(claim => watch.Events.Count == 0 || watch.Events.Contains(claim.Event.Type, StringComparer.OrdinalIgnoreCase))
            .Where(claim => Concerns(claim, hits, enrichment))
            .ToList();
        if (watch.Events.Count > 0 && claims.Count == 0)
        {
            return null;
        }

        var inClaim = hits.FindAll(hit => claims.Exists(claim => claim.Evidence.Offset <= hit.Span.Offset && hit.Span.End() <= claim.Evidence.End()));
        var best = (inClaim.Count > 0 ? inClaim : hits).OrderBy(static hit => MatchLevel.Rank(hit.Level)).ThenBy(static hit => hit.Span.Offset).ThenByDescending(static hit => hit.Span.Length).First();
        return new WatchMatch(
            watch,
            best.Span,
            best.Level,
            best.PlaceId,
            best.PlaceName,
            Sentence(best, document, enrichment),
            sentences.DistinctBy(static sentence => sentence.Offset).OrderBy(static sentence => sentence.Offset).Take(MostSentences).ToList(),
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

    /// <summary>A claim is about the watched place when its place is; a claim without a place when its sentence mentions it.</summary>
    private static bool Concerns(Claim claim, List<WatchHit> hits, Enrichment enrichment)
    {
        var place = claim.PlaceIndex is { } index && index < enrichment.Places.Count ? enrichment.Places[index] : null;
        return hits.Exists(hit => place is null || hit.PlaceId is null
            ? claim.Evidence.Offset <= hit.Span.Offset && hit.Span.End() <= claim.Evidence.End()
            : place.Offset < hit.Span.End() && hit.Span.Offset < place.End());
    }

    private static TextSpan Sentence(WatchHit hit, LanguageDocument document, Enrichment enrichment) =>
        enrichment.Claims.FirstOrDefault(claim => claim.Evidence.Offset <= hit.Span.Offset && hit.Span.End() <= claim.Evidence.End())?.Evidence
        ?? SentenceAround.Of(document, hit.Span.Offset, hit.Span.End());

    private sealed record Prepared(Watchlist Watchlist, WatchBook Book);
}
