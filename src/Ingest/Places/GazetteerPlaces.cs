using System.Buffers.Binary;
using System.Globalization;
using Ingest.Places.Own;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>The columns of the file: a place by its number. What a user says of a place wins.</summary>
internal sealed class GazetteerPlaces
{
    private readonly GazetteerFile _file;
    private readonly string[] _features;
    private readonly Lazy<string[]> _tags;
    private readonly Lazy<(int[] Numbers, int[] Places)> _numbers;
    private readonly string[] _countries;
    private readonly string[] _divisions;
    private readonly int[] _firstOfGroup;
    private readonly OwnRows? _own;
    private readonly int _listed;

    public GazetteerPlaces(GazetteerFile file, OwnRows? own = null)
    {
        _own = own;
        _file = file;
        _features = file.Lines(Section.Features);
        _tags = new Lazy<string[]>(() => file.Lines(Section.Tags));
        _numbers = new Lazy<(int[] Numbers, int[] Places)>(SortNumbers);
        var groups = file.Lines(Section.Groups).Select(line => line.Split('\t')).ToArray();
        _countries = [.. groups.Select(group => string.Intern(group[0]))];
        _divisions = [.. groups.Select(group => group[1])];
        _firstOfGroup = [.. groups.Select(group => int.Parse(group[2], CultureInfo.InvariantCulture))];
        _listed = file.Of(Section.FeatureOfPlace).Length;
        Count = _listed + (own?.Added ?? 0);
    }

    public int Count { get; }

    /// <summary>The group of the places that lie in no country.</summary>
    public int GroupAcrossBorders => GroupOf([], []);

    /// <summary>What a user says of a place.</summary>
    public OwnRow? Own(int place) => _own?.Row(place);

    public PlaceKind Kind(int place) => place >= _listed ? PlaceKind.User : (PlaceKind)(_file.Of(Section.FeatureOfPlace)[place] % KindCount);

    public string Feature(int place) => Own(place)?.Feature ?? _features[_file.Of(Section.FeatureOfPlace)[place] / KindCount];

    public double Latitude(int place) => Own(place)?.Latitude ?? UnpackDegrees(_file.Column(Section.Latitudes, place), 90);

    public double Longitude(int place) => Own(place)?.Longitude ?? UnpackDegrees(_file.Column(Section.Longitudes, place), 180);

    public long Population(int place)
    {
        if (Own(place) is { } own)
        {
            return own.Population;
        }

        var people = _file.ShortColumn(Section.Populations, place);
        return people < LargePopulation
            ? people
            : BinaryPrimitives.ReadUInt32LittleEndian(_file.Of(Section.LargePopulations)[((people - LargePopulation) * sizeof(uint))..]);
    }

    /// <summary>ISO 3166-1 alpha-2, empty for places across borders.</summary>
    public string Country(int place) => _countries[Group(place)];

    /// <summary>The place number of the first-level division that the place lies in, or <see cref="NoPlace"/>.</summary>
    public int Admin1(int place) => FirstOfKind(Group(place), PlaceKind.Admin1);

    /// <summary>A town's GeoNames number; 0 for other kinds of place.</summary>
    public int Number(int place) => Kind(place) == PlaceKind.GeoNames ? _file.Column(Section.Ids, place) : 0;

    /// <summary>The place numbers of what a place lies in, the smallest first.</summary>
    public IEnumerable<int> Parents(int place)
    {
        if (Own(place) is { Parent: not NoPlace } own)
        {
            return Parents(own.Parent).Prepend(own.Parent);
        }

        var kind = Kind(place);
        int[] parents =
        [
            kind == PlaceKind.GeoNames ? County(place) : NoPlace,
            kind is PlaceKind.Country or PlaceKind.Admin1 ? NoPlace : Admin1(place),
            kind == PlaceKind.Country || Country(place).Length == 0 ? NoPlace : InGroup(Country(place), string.Empty, PlaceKind.Country),
        ];
        return parents.Where(static parent => parent != NoPlace);
    }

    /// <summary>A number that places of one first-level division share.</summary>
    public int Group(int place)
    {
        if (Own(place) is { } own)
        {
            return own.Group;
        }

        var found = Array.BinarySearch(_firstOfGroup, place);
        return found >= 0 ? found : ~found - 1;
    }

    public string Id(int place) => Kind(place) switch
    {
        PlaceKind.Country => "country:" + Country(place),
        PlaceKind.Admin1 => $"admin1:{Country(place)}.{_divisions[Group(place)]}",
        PlaceKind.Admin2 => $"admin2:{Country(place)}.{_divisions[Group(place)]}.{_tags.Value[_file.Column(Section.Ids, place)]}",
        PlaceKind.User => Own(place)!.Id,
        PlaceKind.Supplement => "supplement:" + _tags.Value[_file.Column(Section.Ids, place)],
        _ => string.Create(CultureInfo.InvariantCulture, $"geonames:{_file.Column(Section.Ids, place)}"),
    };

    /// <summary>The number of the place with an id, or <see cref="NoPlace"/>. The first call for a GeoNames number sorts them all, some hundredths of a second.</summary>
    public int WithId(string placeId)
    {
        var colon = placeId.IndexOf(':', StringComparison.Ordinal);
        var tag = placeId.AsSpan(colon + 1);
        return placeId.AsSpan(0, Math.Max(0, colon)) switch
        {
            "geonames" => int.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? WithNumber(number) : NoPlace,
            "country" => InGroup(tag, string.Empty, PlaceKind.Country),
            "admin1" when tag.Length > 3 && tag[2] == '.' => InGroup(tag[..2], tag[3..], PlaceKind.Admin1),
            "admin2" when tag.Length > 3 && tag[2] == '.' => Admin2(tag[..2], tag[3..]),
            "supplement" => Supplement(tag),
            "user" => _own?.WithId(placeId) ?? NoPlace,
            _ => NoPlace,
        };
    }

    private int WithNumber(int number)
    {
        var found = Array.BinarySearch(_numbers.Value.Numbers, number);
        return found < 0 ? NoPlace : _numbers.Value.Places[found];
    }

    /// <summary>The GeoNames numbers in order, each with its place.</summary>
    private (int[] Numbers, int[] Places) SortNumbers()
    {
        var places = Enumerable.Range(0, _listed).Where(place => Kind(place) == PlaceKind.GeoNames).ToArray();
        var numbers = Array.ConvertAll(places, place => _file.Column(Section.Ids, place));
        Array.Sort(numbers, places);
        return (numbers, places);
    }

    private int Supplement(ReadOnlySpan<char> tag)
    {
        for (var place = 0; place < _listed; place++)
        {
            if (Kind(place) == PlaceKind.Supplement && tag.SequenceEqual(_tags.Value[_file.Column(Section.Ids, place)]))
            {
                return place;
            }
        }

        return NoPlace;
    }

    /// <summary>A county's tag is what follows its division's; divisions hold no stops.</summary>
    private int Admin2(ReadOnlySpan<char> country, ReadOnlySpan<char> codes)
    {
        var stop = codes.IndexOf('.');
        var group = stop < 0 ? -1 : GroupOf(country, codes[..stop]);
        for (var place = group < 0 ? _listed : _firstOfGroup[group]; place < _listed && Group(place) == group; place++)
        {
            if (Kind(place) == PlaceKind.Admin2 && codes[(stop + 1)..].SequenceEqual(_tags.Value[_file.Column(Section.Ids, place)]))
            {
                return place;
            }
        }

        return NoPlace;
    }

    /// <summary>The towns of a division stand in the order of its counties, which say how many they have.</summary>
    private int County(int place)
    {
        var first = _firstOfGroup[Group(place)];
        var towns = first;
        while (Kind(towns) != PlaceKind.GeoNames)
        {
            towns++;
        }

        var end = towns;
        foreach (var county in Enumerable.Range(first, towns - first).Where(number => Kind(number) == PlaceKind.Admin2))
        {
            end += _file.ShortColumn(Section.TownsOfCounties, _file.Column(Section.Ids, county));
            if (place < end)
            {
                return county;
            }
        }

        return NoPlace;
    }

    private int InGroup(ReadOnlySpan<char> country, ReadOnlySpan<char> division, PlaceKind kind) =>
        GroupOf(country, division) is >= 0 and var group ? FirstOfKind(group, kind) : NoPlace;

    private int GroupOf(ReadOnlySpan<char> country, ReadOnlySpan<char> division)
    {
        for (var group = 0; group < _countries.Length; group++)
        {
            if (country.SequenceEqual(_countries[group]) && division.SequenceEqual(_divisions[group]))
            {
                return group;
            }
        }

        return -1;
    }

    private int FirstOfKind(int group, PlaceKind kind) => Kind(_firstOfGroup[group]) == kind ? _firstOfGroup[group] : NoPlace;
}
