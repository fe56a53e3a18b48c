using NetTopologySuite;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.Operation.Valid;

namespace Ingest.Watches.Areas;

/// <summary>An area made ready to be asked. Lines between positions are straight on a map of longitudes and latitudes; what lies on the edge lies inside.</summary>
internal sealed class AreaShape
{
    /// <summary>An area of more positions than this is not asked for but of a mistake, such as a coast in full detail.</summary>
    public const int MostPositions = 10_000;

    private const double Turn = 360;

    // Coordinates packed as numbers: a hundred thousand areas take a third of the memory.
    private static readonly GeometryFactory Factory =
        new NtsGeometryServices(PackedCoordinateSequenceFactory.DoubleFactory, PrecisionModel.Floating.Value, 4326).CreateGeometryFactory();

    private readonly Polygon[] _parts;

    private AreaShape(Polygon[] parts) => _parts = parts;

    /// <summary>The boxes around its parts: longitudes may reach beyond 180 degrees where a part crosses the antimeridian.</summary>
    public IEnumerable<Envelope> Boxes => _parts.Select(static part => part.EnvelopeInternal);

    /// <summary>Makes an area ready, or says what is wrong with it.</summary>
    public static AreaReading Of(WatchArea area)
    {
        var positions = area.Coordinates.Sum(static polygon => polygon.Sum(static ring => ring.Count));
        if (area.Coordinates.Count == 0 || positions > MostPositions)
        {
            return new AreaReading.Bad(area.Coordinates.Count == 0
                ? "The area has no polygon."
                : FormattableString.Invariant($"The area has {positions} positions; at most {MostPositions} are allowed. Simplify it."));
        }

        var parts = new List<Polygon>();
        foreach (var (number, rings) in area.Coordinates.Index())
        {
            if (Part(rings, parts) is { } mistake)
            {
                return new AreaReading.Bad(area.Coordinates.Count == 1 ? mistake : FormattableString.Invariant($"Polygon {number + 1}: {mistake}"));
            }
        }

        return new AreaReading.Usable(new AreaShape([.. parts]));
    }

    /// <summary>Whether a point, in degrees, lies inside.</summary>
    public bool Contains(double latitude, double longitude) =>
        Array.Exists(_parts, part => Holds(part, longitude, latitude) || Holds(part, longitude + Turn, latitude) || Holds(part, longitude - Turn, latitude));

    private static bool Holds(Polygon part, double longitude, double latitude)
    {
        var point = new Coordinate(longitude, latitude);
        return part.EnvelopeInternal.Contains(point) && SimplePointInAreaLocator.Locate(point, part) != Location.Exterior;
    }

    private static string? Part(IReadOnlyList<IReadOnlyList<double[]>> rings, List<Polygon> parts)
    {
        if (rings.Count == 0)
        {
            return "There is no ring of positions.";
        }

        if (rings.Select(AreaRing.Problem).FirstOrDefault(static problem => problem is not null) is { } mistake)
        {
            return mistake;
        }

        var edge = AreaRing.Unrolled(rings[0]);
        var holes = rings.Skip(1).Select(hole => Ring(AreaRing.Beside(AreaRing.Unrolled(hole), edge)));
        var part = Factory.CreatePolygon(Ring(edge), [.. holes]);
        parts.Add(part);
        return new IsValidOp(part).ValidationError is { } error
            ? FormattableString.Invariant($"The polygon is not one ({error.Message.ToLowerInvariant()}, near longitude {AreaRing.Plain(error.Coordinate.X):0.####}, latitude {error.Coordinate.Y:0.####}); its lines must not cross, and holes must lie inside.")
            : null;
    }

    private static LinearRing Ring(double[] ordinates) => Factory.CreateLinearRing(new PackedDoubleCoordinateSequence(ordinates, 2, 0));
}
