using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>A watchlist made ready for matching.</summary>
internal sealed class WatchBook
{
    private readonly Dictionary<string, List<Watch>> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Watch> _byKey = new(StringComparer.Ordinal);
    private readonly SpellingBook _phrases;
    private readonly SpellingIndex _places;

    public WatchBook(Watchlist watchlist, Gazetteer gazetteer)
    {
        var watched = new List<WatchedPlace>();
        var phrases = new List<Spelling>();
        foreach (var watch in watchlist.Watches)
        {
            _byKey[WatchKey.Of(watch.Name)] = watch;
            AddPhrases(watch, phrases);
            if (watch.PlaceId is { } placeId)
            {
                AddPlace(watch, placeId);
                AddSpellings(watch, gazetteer.TryGet(placeId, out var place) ? place : null, watched, phrases);
            }
        }

        _phrases = new SpellingBook(phrases);
        _places = SpellingIndex.Build(gazetteer, watched);
    }

    /// <summary>The watches with a circle.</summary>
    public List<Watch> Circles { get; } = [];

    /// <summary>The watches of a place.</summary>
    public IReadOnlyList<Watch> Of(string placeId) => _byPlace.TryGetValue(placeId, out var watches) ? watches : [];

    /// <summary>All spellings and phrases found in a text, whole words only.</summary>
    public IEnumerable<SpellingHit> Find(LanguageDocument document) =>
        _places.Find(document)
            .Select(match => new SpellingHit(new Spelling(_byKey[match.Key], match.Name, MatchLevel.Of(match.Level)), match.Offset, match.Length))
            .Concat(_phrases.Find(document.Text));

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

    private void AddPlace(Watch watch, string placeId)
    {
        if (!_byPlace.TryGetValue(placeId, out var watches))
        {
            _byPlace[placeId] = watches = [];
        }

        watches.Add(watch);
        if (watch is { WithinKilometres: > 0, Latitude: not null, Longitude: not null })
        {
            Circles.Add(watch);
        }
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
