using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>
/// Finds which watches an article is for: by the places its text was resolved to, by who is named, by spelling, by circle and area, by
/// phrase. Pure but for a cache of the last watchlist made ready.
/// </summary>
/// <param name="gazetteer">What the watched places are called.</param>
/// <param name="analyze">Cuts a text into sentences and tokens.</param>
public sealed class WatchMatcher(Gazetteer gazetteer, Func<string, LanguageDocument> analyze)
{
    private Prepared? _prepared;

    /// <summary>One match for each watch that the article is for, in the order of the watchlist.</summary>
    public IReadOnlyList<WatchMatch> Match(ArticleRevision revision, Enrichment enrichment, Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(enrichment);
        ArgumentNullException.ThrowIfNull(watchlist);
        var book = BookOf(watchlist);
        if (book.IsEmpty)
        {
            return [];
        }

        var document = analyze(revision.Text);
        var found = new Dictionary<Watch, List<WatchHit>>(ReferenceEqualityComparer.Instance);
        foreach (var counted in new HitFinder(book, document, enrichment).Find().OfType<Judgement.Counts>())
        {
            if (!found.TryGetValue(counted.Watch, out var hits))
            {
                found[counted.Watch] = hits = [];
            }

            hits.Add(counted.Hit);
        }

        var maker = new MatchMaker(revision, enrichment, document);
        return found.OrderBy(pair => book.NumberOf(pair.Key)).Select(pair => maker.Make(pair.Key, pair.Value).Match).OfType<WatchMatch>().ToList();
    }

    /// <summary>Matches one watch as <see cref="Match"/> does, and says everything that spoke against it.</summary>
    public MatchReading Explain(ArticleRevision revision, Enrichment enrichment, Watch watch)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(enrichment);
        ArgumentNullException.ThrowIfNull(watch);
        if (watch.Paused is { } why)
        {
            return new MatchReading(null, [new WatchRefusal.Paused(why)]);
        }

        var document = analyze(revision.Text);
        var judgements = new HitFinder(new WatchBook(Watchlist.Empty with { Watches = [watch] }, gazetteer), document, enrichment).FindAll(watch);
        var hits = judgements.OfType<Judgement.Counts>().Select(static counted => counted.Hit).ToList();
        var refusals = judgements.OfType<Judgement.Refused>().Select(static refused => refused.Refusal).ToList();
        if (hits.Count == 0)
        {
            var article = ClaimFilter.Of(watch, revision, enrichment);
            return new MatchReading(null, [.. article is null ? [] : (WatchRefusal[])[article], .. refusals.Count == 0 ? [new WatchRefusal.NothingFound()] : refusals]);
        }

        var made = new MatchMaker(revision, enrichment, document).Make(watch, hits);
        return made with { Refusals = [.. refusals, .. made.Refusals] };
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
        return !book.IsEmpty && (book.Find(document).Any() || new HitFinder(book, document, places, entities).Find().OfType<Judgement.Counts>().Any());
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

    private sealed record Prepared(Watchlist Watchlist, WatchBook Book);
}
