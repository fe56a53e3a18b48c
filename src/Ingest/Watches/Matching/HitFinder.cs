using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>Every mention in a text that may be for a watch of a book, judged.</summary>
internal sealed class HitFinder(WatchBook book, LanguageDocument document, IReadOnlyList<PlaceMention> places, IReadOnlyList<Entity> entities)
{
    private readonly HitJudge _judge = new(document, places, entities);

    public HitFinder(WatchBook book, LanguageDocument document, Enrichment enrichment)
        : this(book, document, enrichment.Places, enrichment.Entities)
    {
    }

    /// <summary>The mentions that count, and those that nearly did.</summary>
    public IEnumerable<Judgement> Find() =>
        places.Where(static mention => mention.PlaceId is not null).SelectMany(OfPlace).Concat(entities.SelectMany(OfEntity)).Concat(book.Find(document).Select(_judge.BySpelling));

    /// <summary>The same for one watch, with everything that speaks against it: also what lies far outside of its circle, and what only looks like a spelling.</summary>
    public List<Judgement> FindAll(Watch watch)
    {
        var judgements = new List<Judgement>();
        var found = book.Find(document, judgements).Select(_judge.BySpelling).ToList();
        if (watch.WithinKilometres is not null || watch.Area is not null)
        {
            judgements.AddRange(places.Where(mention => mention.PlaceId is null || mention.PlaceId != watch.PlaceId).Select(mention => InArea(watch, mention)));
        }

        return
        [
            .. places.Where(mention => mention.PlaceId is not null && mention.PlaceId == watch.PlaceId).Select(mention => _judge.ById(watch, mention)),
            .. entities.Where(entity => book.Of(entity).Contains(watch)).Select(entity => _judge.ByEntity(watch, entity)),
            .. found,
            .. judgements,
        ];
    }

    private IEnumerable<Judgement> OfPlace(PlaceMention mention)
    {
        foreach (var watch in book.Of(mention.PlaceId!))
        {
            yield return _judge.ById(watch, mention);
        }

        if (mention is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            yield break;
        }

        foreach (var watch in book.Areas.Near(latitude, longitude).Where(watch => watch.PlaceId != mention.PlaceId))
        {
            yield return InArea(watch, mention);
        }
    }

    private Judgement InArea(Watch watch, PlaceMention mention) =>
        _judge.ByArea(watch, mention, mention is { Latitude: { } latitude, Longitude: { } longitude } && book.Areas.IsInArea(watch, latitude, longitude));

    private IEnumerable<Judgement> OfEntity(Entity entity) => book.Of(entity).Select(watch => _judge.ByEntity(watch, entity));
}
