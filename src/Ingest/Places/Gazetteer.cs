using System.Globalization;
using Ingest.Language;
using Ingest.Places.Lookup;
using Ingest.Places.Own;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>
/// The places of the world by name and by position. It is read-only and may be used by any number of threads; the embedded
/// file is read once for the whole process.
/// </summary>
public sealed class Gazetteer
{
    private const int MostMatches = 100;
    private const int KeyOnStack = 256;
    private const double KilometresPerDegree = 111;

    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer(GazetteerFile.Embedded()));

    private readonly GazetteerNames _names;
    private readonly Lazy<ILookup<int, int>> _namesOfPlace;
    private readonly GazetteerFile _file;
    private readonly OwnNames? _own;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _people;

    private Gazetteer(GazetteerFile file, OwnPlaces? own = null)
    {
        _file = file;
        _names = new GazetteerNames(file);
        Version = file.Text(Section.Version) + (own is null ? string.Empty : $"+user.{own.Mark()}");
        Places = new GazetteerPlaces(file, own is null ? null : OwnRows.Of(own, Open()));
        _own = own is null ? null : OwnNames.Of(own, Places, _names);
        _people = file.Lines(Section.Demonyms).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _namesOfPlace = new Lazy<ILookup<int, int>>(() => _names.Postings().ToLookup(pair => pair.Key, pair => pair.Value));
    }

    /// <summary>The month of the GeoNames extract and a hash of the project's own tables, as <c>2023-03+1a2b3c4d</c>; with a user's own places their hash follows: <c>2023-03+1a2b3c4d+user.5e6f7a8b</c>.</summary>
    public string Version { get; }

    internal GazetteerPlaces Places { get; }

    /// <summary>The gazetteer that is built into the program.</summary>
    public static Gazetteer Open() => Shared.Value;

    /// <summary>The same with a user's places over it, which win. They have been checked by <see cref="OwnPlacesYaml"/>.</summary>
    public static Gazetteer Open(OwnPlaces own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return own.IsEmpty ? Shared.Value : new Gazetteer(Shared.Value._file, own);
    }

    /// <summary>All places that bear a name, in any spelling that is equal at level 1, best first; at most 100.</summary>
    public IReadOnlyList<GazetteerMatch> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. Probe(NameKey.Exact(name)).Hits
            .GroupBy(hit => hit.Place)
            .Select(group => group.OrderByDescending(hit => hit.IsMain).First())
            .Select(hit => new GazetteerMatch(PlaceAt(hit.Place), hit.Name, SpellingLevel.Exact, PlacePrior.Share(Places, hit)))
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Place.PlaceId, StringComparer.Ordinal)
            .Take(MostMatches)];
    }

    /// <summary>The place with an id such as <c>geonames:172955</c>.</summary>
    public bool TryGet(string placeId, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Place? place)
    {
        ArgumentNullException.ThrowIfNull(placeId);
        var number = Places.WithId(placeId);
        place = number == NoPlace ? null : PlaceAt(number);
        return place is not null;
    }

    /// <summary>The places within a circle, nearest first. Reads through all places: about a millisecond.</summary>
    public IReadOnlyList<NearbyPlace> Near(double latitude, double longitude, double kilometres)
    {
        var band = kilometres / KilometresPerDegree;
        var near = new List<KeyValuePair<double, int>>();
        for (var place = 0; place < Places.Count; place++)
        {
            if (Math.Abs(Places.Latitude(place) - latitude) <= band)
            {
                var away = GeoDistance.Kilometres(latitude, longitude, Places.Latitude(place), Places.Longitude(place));
                if (away <= kilometres)
                {
                    near.Add(KeyValuePair.Create(away, place));
                }
            }
        }

        return [.. near.OrderBy(pair => pair.Key).ThenBy(pair => pair.Value).Select(pair => new NearbyPlace(PlaceAt(pair.Value), Math.Round(pair.Key, 3, MidpointRounding.AwayFromZero)))];
    }

    /// <summary>All names of a place, its main name first; empty for an unknown id. The first call reads through all names, about a tenth of a second.</summary>
    public IReadOnlyList<string> Variants(string placeId)
    {
        ArgumentNullException.ThrowIfNull(placeId);
        var place = Places.WithId(placeId);
        if (place == NoPlace)
        {
            return [];
        }

        var main = MainName(place);
        var names = _namesOfPlace.Value[place].Select(_names.NameAt).Where(name => name != main).Prepend(main);
        return [.. _own?.Of(place, names) ?? names];
    }

    /// <summary>A place with what it lies in and all its names; null for an unknown id.</summary>
    public PlaceCard? Card(string placeId)
    {
        ArgumentNullException.ThrowIfNull(placeId);
        var place = Places.WithId(placeId);
        return place == NoPlace ? null
            : new PlaceCard(PlaceAt(place), [.. Places.Parents(place).Select(PlaceAt)], [.. Variants(placeId).Select((name, i) => NameOf(place, name, i == 0))]);
    }

    /// <summary>Whether any place bears a name with this level 1 key.</summary>
    public bool Contains(ReadOnlySpan<char> foldedName) => Probe(foldedName).Hits.Count > 0;

    /// <summary>Whether any name is, or goes on from, these whole words (a level 1 key).</summary>
    public bool StartsAny(ReadOnlySpan<char> foldedWords) => Known(foldedWords) is not null;

    /// <summary>How far a name is a place's, for a recogniser that wants to know: hand this method to <see cref="LanguageEngine"/>.</summary>
    public PlaceHint Hint(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[KeyOnStack];
        ReadOnlySpan<char> key = NameKey.TryExact(name, buffer, out var length) ? buffer[..length] : NameKey.Exact(name);
        return Known(key)?.Hint(Places) ?? PlaceHint.None;
    }

    internal NameProbe Probe(ReadOnlySpan<char> key) => Known(key)?.Probe ?? NameProbe.None;

    /// <summary>A level 1 key whose hash is known already; null where it neither is a name nor begins one.</summary>
    internal KnownName? Known(ReadOnlySpan<char> key, ulong hash) =>
        key.IsEmpty ? null : _own is not null && _own.TryFind(key, out var own) ? own : _names.Find(key, hash);

    private KnownName? Known(ReadOnlySpan<char> key) => _own is not null && _own.TryFind(key, out var own) ? own : _names.Find(key);

    /// <summary>The place number of the people that a level 1 key is a word for.</summary>
    internal bool TryGetPeople(ReadOnlySpan<char> key, out int place) => _people.TryGetValue(key, out place);

    internal PlaceName NameOf(int place, string name, bool isMain) => FormerNames.Of(Places.Id(place), name) is { } former
        ? new PlaceName(name, PlaceNameUse.Former, former.From, former.Until)
        : new PlaceName(name, isMain ? PlaceNameUse.Main : PlaceNameUse.Other, null, null);

    /// <summary>Every name with every place that bears it. Reads through the file: some tenths of a second.</summary>
    internal IEnumerable<NameHit> AllHits()
    {
        var names = _names.All();
        var listed = _names.Postings().Select(pair => new NameHit(pair.Key, names[pair.Value], _file.BitColumn(Section.MainNames, pair.Key, EntryBits) == pair.Value));
        return _own is null ? listed : listed.Where(hit => !_own.IsNever(hit)).Concat(_own.All);
    }

    internal string MainName(int place) => Places.Own(place)?.Name ?? _names.NameAt(_file.BitColumn(Section.MainNames, place, EntryBits));

    internal Place PlaceAt(int place)
    {
        var admin1 = Places.Admin1(place);
        var country = Places.Country(place);
        var feature = Places.Feature(place);
        return new Place(
            Places.Id(place),
            MainName(place),
            country.Length == 0 ? null : country,
            admin1 == NoPlace ? null : MainName(admin1),
            Places.Latitude(place),
            Places.Longitude(place),
            PlacePrecision.Of(feature),
            feature,
            Places.Population(place));
    }
}
