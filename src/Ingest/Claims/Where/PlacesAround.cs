using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>Reads places that lie off another: "50 km (31 miles) north-east of Raqqa", "west of Hama", "near Homs", "on the outskirts of Homs".</summary>
internal sealed class PlacesAround(Reading reading)
{
    private const double Near = 15;
    private const double Outskirts = 10;
    private const double Beside = 20;

    // How far words of distance may be out: "50 km east of A" by a quarter, "50 km from A" lies anywhere around it.
    private const double ShareAlong = 0.25;
    private const double ShareAround = 1.1;
    private readonly MeasuredWords _words = new(reading);

    public RelativePlace? At(PlaceMention place)
    {
        var before = reading.TokenAt(place.Offset) - 1;
        var centre = (place.Latitude!.Value, place.Longitude!.Value);
        return Away(place, before, centre) ?? Close(place, before, centre);
    }

    /// <summary>"50 km (31 miles) north-east of A", "50 km from A", "north of A".</summary>
    private RelativePlace? Away(PlaceMention place, int at, (double Latitude, double Longitude) centre)
    {
        while (IsFiller(at) && (IsFiller(at - 1) || _words.At(at - 1) is "off"))
        {
            at--;
        }

        if (_words.At(at) is not ("of" or "from" or "outside" or "off"))
        {
            return null;
        }

        var isOf = _words.At(at) is "of";
        at--;
        var bearing = _words.Bearing(ref at);
        var length = _words.Length(ref at);
        if (bearing is { } degrees)
        {
            var point = Globe.From(centre.Latitude, centre.Longitude, degrees, length ?? Beside);
            return length is { } along
                ? Circles.Around(reading, "distance", place, point, Math.Max(Circles.LeastRadius, along * ShareAlong), at + 1)
                : Circles.Around(reading, "direction", place, point, Beside, at + 1);
        }

        return length is { } around && !(isOf && around < 1) ? Circles.Around(reading, "distance", place, centre, Math.Max(Circles.LeastRadius, around * ShareAround), at + 1) : null;
    }

    private bool IsFiller(int token) => _words.At(token) is "the" or "of" or "from" or "outside" || RelationWords.Are("settlement", _words.At(token));

    /// <summary>"near A", "outside A", "on the outskirts of A".</summary>
    private RelativePlace? Close(PlaceMention place, int at, (double Latitude, double Longitude) centre)
    {
        while (_words.At(at) is "the" || Is("settlement", at) || (_words.At(at) is "of" && Is("settlement", at - 1)))
        {
            at--;
        }

        if (Is("near", at) || Is("above", at))
        {
            return Circles.Around(reading, "near", place, centre, Is("near", at) ? Near : Outskirts, at);
        }

        return _words.At(at) switch
        {
            "to" when _words.At(at - 1) is "close" or "next" => Circles.Around(reading, "near", place, centre, Near, at - 1),
            "of" when Is("edge", at - 1) => Circles.Around(reading, "near", place, centre, Outskirts, at - 1),
            _ => null,
        };
    }

    private bool Is(string kind, int token) => RelationWords.Are(kind, _words.At(token));
}
