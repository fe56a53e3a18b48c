using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>
/// Reads places that are told by others: "50 km east of Raqqa", "west of Hama", "near Homs", "between Idlib and Aleppo", "the road to Hama". The circle's centre follows the words; its radius
/// is our own judgement of how far such words reach, and the docs give it.
/// </summary>
internal sealed class RelativePlaceFinder(Reading reading, IReadOnlyList<PlaceMention> places)
{
    private readonly MeasuredWords _words = new(reading);
    private const double Near = 15;
    private const double Outskirts = 10;
    private const double Beside = 20;
    private const double OnTheRoad = 25;
    private const double LeastRadius = 3;

    /// <summary>What the words around the place with this index make of it; null where they name the place itself.</summary>
    public RelativePlace? At(int index)
    {
        var place = places[index];
        if (place.Latitude is null)
        {
            return Beyond(index);
        }

        if (place is not { Latitude: { } latitude, Longitude: { } longitude, Precision: PlacePrecision.PopulatedPlace or PlacePrecision.Facility or PlacePrecision.Water })
        {
            return null;
        }

        var first = reading.TokenAt(place.Offset);
        return Between(index, first) ?? Route(index, first) ?? Away(place, first, latitude, longitude) ?? Close(place, first, latitude, longitude);
    }

    /// <summary>"in A, 40 km south of B", where nobody knows A: the circle that the words behind it tell.</summary>
    private RelativePlace? Beyond(int index)
    {
        if (index + 1 >= places.Count || places[index + 1].Latitude is null || At(index + 1) is not { Relation: "distance" } told || told.Offset < places[index].End())
        {
            return null;
        }

        return reading.Text.AsSpan(places[index].End(), told.Offset - places[index].End()).Trim() is "," or ", a village" or ", a town" or ", about" or ", some" or "(" ? told : null;
    }

    /// <summary>"between A and B".</summary>
    private RelativePlace? Between(int index, int first)
    {
        var place = places[index];
        if (_words.At(first - 1) is "between" or "linking" or "connecting" or "joining" && index + 1 < places.Count && Follows(place, places[index + 1], "and"))
        {
            return Middle("between", place, places[index + 1], first - 1);
        }

        return _words.At(first - 1) is "and" && index > 0 && Follows(places[index - 1], place, "and") && _words.At(reading.TokenAt(places[index - 1].Offset) - 1) is "between" or "linking" or "connecting" or "joining"
            ? Middle("between", places[index - 1], place, reading.TokenAt(places[index - 1].Offset) - 1)
            : null;
    }

    /// <summary>"the road from A to B", "the A-B highway", "the road to B".</summary>
    private RelativePlace? Route(int index, int first)
    {
        var place = places[index];
        var end = reading.TokenAt(place.End() - 1) + 1;
        if (IsRoad(_words.At(end)) && index > 0 && Follows(places[index - 1], place, "-"))
        {
            return Middle("route", places[index - 1], place, reading.TokenAt(places[index - 1].Offset));
        }

        if (index + 1 < places.Count && Follows(place, places[index + 1], "-") && IsRoad(_words.At(reading.TokenAt(places[index + 1].End() - 1) + 1)))
        {
            return Middle("route", place, places[index + 1], first);
        }

        if (_words.At(first - 1) is "from" && IsRoad(_words.At(first - 2)) && index + 1 < places.Count && Follows(place, places[index + 1], "to"))
        {
            return Middle("route", place, places[index + 1], first - 2);
        }

        if (_words.At(first - 1) is "to" && index > 0 && Follows(places[index - 1], place, "to") && reading.TokenAt(places[index - 1].Offset) is var other && _words.At(other - 1) is "from" && IsRoad(_words.At(other - 2)))
        {
            return Middle("route", places[index - 1], place, other - 2);
        }

        return _words.At(first - 1) is "to" or "towards" or "toward" or "into" && IsRoad(_words.At(first - 2)) ? Circle("route", place, place.Latitude!.Value, place.Longitude!.Value, OnTheRoad, first - 2) : null;
    }

    /// <summary>"50 km (31 miles) north-east of A", "50 km from A", "north of A".</summary>
    private RelativePlace? Away(PlaceMention place, int first, double latitude, double longitude)
    {
        var at = first - 1;
        while (_words.At(at) is "the" or "city" or "town" or "village" or "capital" or "of" or "from" or "outside" && _words.At(at - 1) is "of" or "from" or "off" or "the" or "city" or "town" or "village" or "capital")
        {
            at--;
        }

        if (_words.At(at) is not ("of" or "from" or "outside" or "off"))
        {
            return null;
        }

        var isOf = _words.At(at) is "of";
        at--;
        double? bearing = null;
        if (_words.Bearing(ref at) is { } course)
        {
            bearing = course;
        }

        var length = _words.Length(ref at);
        if (bearing is { } degrees)
        {
            var kilometres = length ?? Beside;
            var (north, east) = Globe.From(latitude, longitude, degrees, kilometres);
            return Circle(length is null ? "direction" : "distance", place, north, east, length is null ? Beside : Math.Max(LeastRadius, length.Value * 0.25), at + 1);
        }

        return length is { } around && !(isOf && around < 1) ? Circle("distance", place, latitude, longitude, Math.Max(LeastRadius, around * 1.1), at + 1) : null;
    }

    /// <summary>"near A", "outside A", "on the outskirts of A".</summary>
    private RelativePlace? Close(PlaceMention place, int first, double latitude, double longitude)
    {
        var at = first - 1;
        while (_words.At(at) is "the" or "city" or "town" or "village" or "capital" || (_words.At(at) is "of" && _words.At(at - 1) is "city" or "town" or "village" or "capital"))
        {
            at--;
        }

        return _words.At(at) switch
        {
            "near" or "outside" or "around" or "beyond" => Circle("near", place, latitude, longitude, Near, at),
            "overlooking" or "above" => Circle("near", place, latitude, longitude, Outskirts, at),
            "to" when _words.At(at - 1) is "close" or "next" => Circle("near", place, latitude, longitude, Near, at - 1),
            "of" when _words.At(at - 1) is "outskirts" or "edge" or "edges" or "suburb" or "suburbs" or "vicinity" or "outside" or "countryside" or "periphery" => Circle("near", place, latitude, longitude, Outskirts, at - 1),
            _ => null,
        };
    }

    private RelativePlace? Middle(string relation, PlaceMention one, PlaceMention other, int from)
    {
        if (one is not { Latitude: { } north1, Longitude: { } east1 } || other is not { Latitude: { } north2, Longitude: { } east2 })
        {
            return null;
        }

        var (north, east) = Globe.Middle(north1, east1, north2, east2);
        var radius = Math.Max(LeastRadius, GeoDistance.Kilometres(north1, east1, north2, east2) / 2);
        return Circle(relation, other, north, east, radius, from);
    }

    private RelativePlace Circle(string relation, PlaceMention last, double latitude, double longitude, double radius, int from)
    {
        var span = TextSpan.Cut(reading.Text, reading.Token(Math.Max(0, from)).Offset, last.End());
        return new RelativePlace(relation, latitude, longitude, Math.Round(radius, 1), span.Text, span.Offset, span.Length);
    }

    /// <summary>Whether the second place follows the first with just this word, or a dash, between.</summary>
    private bool Follows(PlaceMention one, PlaceMention other, string word)
    {
        if (other.Offset < one.End())
        {
            return false;
        }

        var between = reading.Text.AsSpan(one.End(), other.Offset - one.End()).Trim();
        return word is "-" ? between is "-" or "–" or "—" or "to" : between.Equals(word, StringComparison.OrdinalIgnoreCase) || (between.StartsWith(word, StringComparison.OrdinalIgnoreCase) && between[word.Length..].Trim() is "the town of" or "the city of" or "the village of" or "the");
    }

    private static bool IsRoad(string word) => word is "running" or "stretching" or "road" or "roads" or "highway" or "motorway" or "route" or "railway" or "line" or "track" or "corridor" or "autoroute" or "expressway";
}
