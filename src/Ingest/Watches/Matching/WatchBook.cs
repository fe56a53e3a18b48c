using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches.Areas;

namespace Ingest.Watches.Matching;

/// <summary>A watchlist made ready for matching: its watches by place, by spelling and phrase, by entity, by where their circles and areas lie. Paused watches are not in it.</summary>
internal sealed class WatchBook
{
    private readonly Dictionary<string, List<Watch>> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Watch>> _byEntity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Watch>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Watch> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Watch, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly SpellingBook _phrases;
    private readonly SpellingIndex _places;

    public WatchBook(Watchlist watchlist, Gazetteer gazetteer)
    {
        var watched = new List<WatchedPlace>();
        var phrases = new List<Spelling>();
        foreach (var watch in watchlist.Watches.Where(static watch => watch.Paused is null))
        {
            _numbers[watch] = _numbers.Count;
            _byKey[WatchKey.Of(watch.Name)] = watch;
            AddPhrases(watch, phrases);
            AddEntity(watch, phrases);
            if (watch.PlaceId is { } placeId)
            {
                Put(_byPlace, placeId, watch);
                AddSpellings(watch, gazetteer.TryGet(placeId, out var place) ? place : null, watched, phrases);
            }
        }

        _phrases = new SpellingBook(phrases);
        _places = SpellingIndex.Build(gazetteer, watched);
        Areas = new WatchedAreas(_numbers.Keys);
    }

    /// <summary>The circles and areas.</summary>
    public WatchedAreas Areas { get; }

    /// <summary>Whether nothing is listened for.</summary>
    public bool IsEmpty => _numbers.Count == 0;

    /// <summary>The place of a watch in the list.</summary>
    public int NumberOf(Watch watch) => _numbers[watch];

    /// <summary>The watches of a place.</summary>
    public IReadOnlyList<Watch> Of(string placeId) => _byPlace.TryGetValue(placeId, out var watches) ? watches : [];

    /// <summary>The watches of a person or organisation, by its id or by its full name.</summary>
    public IEnumerable<Watch> Of(Entity entity)
    {
        IReadOnlyList<Watch> byId = entity.EntityId is not null && _byEntity.TryGetValue(entity.EntityId, out var found) ? found : [];
        return _byName.Count > 0 && _byName.TryGetValue(TextWords.Key(entity.Name ?? entity.Text), out var named)
            ? byId.Concat(named.Where(watch => watch.Entity!.Category == entity.Category && watch.Entity.EntityId != entity.EntityId))
            : byId;
    }

    /// <summary>All spellings and phrases found in a text, whole words only.</summary>
    public IEnumerable<SpellingHit> Find(LanguageDocument document) => Find(document, null);

    /// <summary>The same; what stands in the text and is no spelling all the same goes to <paramref name="refused"/>, where somebody asks for it.</summary>
    public IEnumerable<SpellingHit> Find(LanguageDocument document, List<Judgement>? refused)
    {
        var misses = refused is null ? null : new List<SpellingMiss>();
        var small = refused is null ? null : new List<SpellingHit>();
        var hits = _places.Find(document, misses)
            .Select(match => new SpellingHit(new Spelling(_byKey[match.Key], match.Name, MatchLevel.Of(match.Level)), match.Offset, match.Length))
            .Concat(_phrases.Find(document.Text, small));
        refused?.AddRange(misses!.Select(miss => new Judgement.Refused(_byKey[miss.Key], Refusal(miss, document.Text))));
        refused?.AddRange(small!.Select(hit => new Judgement.Refused(hit.Spelling.Watch, new WatchRefusal.SmallLetters(TextSpan.Cut(document.Text, hit.Offset, hit.End), hit.Spelling.Name))));
        return hits;
    }

    private static WatchRefusal Refusal(SpellingMiss miss, string text)
    {
        var found = TextSpan.Cut(text, miss.Offset, miss.Offset + miss.Length);
        return miss.Doubt switch
        {
            SpellingDoubt.SmallLetters => new WatchRefusal.SmallLetters(found, miss.Name),
            SpellingDoubt.EnglishWord => new WatchRefusal.EnglishWord(found, miss.Name),
            _ => new WatchRefusal.BetterKnownPlace(found, miss.Name),
        };
    }

    private static void Put(Dictionary<string, List<Watch>> watches, string key, Watch watch)
    {
        if (!watches.TryGetValue(key, out var list))
        {
            watches[key] = list = [];
        }

        list.Add(watch);
    }

    private static void AddPhrases(Watch watch, List<Spelling> phrases)
    {
        foreach (var phrase in watch.Phrases)
        {
            phrases.Add(new Spelling(watch, phrase, MatchLevel.Phrase));
        }

        foreach (var alias in watch.PlaceId is null ? watch.Aliases : [])
        {
            phrases.Add(new Spelling(watch, alias, MatchLevel.Alias));
        }
    }

    private void AddEntity(Watch watch, List<Spelling> phrases)
    {
        if (watch.Entity is not { } entity)
        {
            return;
        }

        Put(_byEntity, entity.EntityId, watch);
        foreach (var key in watch.Aliases.Append(entity.Name).Select(TextWords.Key).Where(static key => key.Length > 0).Distinct(StringComparer.Ordinal))
        {
            Put(_byName, key, watch);
        }

        phrases.Add(new Spelling(watch, entity.Name, MatchLevel.Alias));
    }

    private static void AddSpellings(Watch watch, Place? place, List<WatchedPlace> watched, List<Spelling> phrases)
    {
        if (place is not null)
        {
            watched.Add(new WatchedPlace(WatchKey.Of(watch.Name), place, watch.Aliases));
            return;
        }

        // The place was pinned with another gazetteer than this one: its name and aliases are still listened for.
        foreach (var name in watch.Aliases.Append(watch.PlaceName ?? watch.Name))
        {
            phrases.Add(new Spelling(watch, name, MatchLevel.Alias));
        }
    }
}
