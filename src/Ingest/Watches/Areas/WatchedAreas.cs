using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Ingest.Watches.Areas;

/// <summary>
/// The circles and areas of a watchlist, found by the point that may lie in them: a tree of boxes, so that the cost depends on how
/// many lie there, not on how many there are. It never changes once it is made; any number of threads may share one.
/// </summary>
internal sealed class WatchedAreas
{
    private const double KilometresPerDegree = 111.19;
    private const double Turn = 360;

    private readonly STRtree<Watch> _tree = new();
    private readonly Dictionary<Watch, AreaShape> _shapes = new(ReferenceEqualityComparer.Instance);

    public WatchedAreas(IEnumerable<Watch> watches)
    {
        foreach (var watch in watches)
        {
            if (watch is { WithinKilometres: { } kilometres, Latitude: { } latitude, Longitude: { } longitude })
            {
                _tree.Insert(Around(latitude, longitude, kilometres), watch);
            }

            if (watch.Area is { } area && AreaShape.Of(area) is AreaReading.Usable usable)
            {
                _shapes[watch] = usable.Shape;
                foreach (var box in usable.Shape.Boxes)
                {
                    _tree.Insert(box, watch);
                }
            }
        }

        _tree.Build();
    }

    /// <summary>The watches that a point may be for: those whose box it lies in, in no order, each once.</summary>
    public IEnumerable<Watch> Near(double latitude, double longitude)
    {
        if (_tree.IsEmpty)
        {
            return [];
        }

        var found = At(latitude, longitude);
        var (east, west) = (At(latitude, longitude + Turn), At(latitude, longitude - Turn));
        return found.Count < 2 && east.Count == 0 && west.Count == 0 ? found : found.Concat(east).Concat(west).Distinct<Watch>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Whether a point lies in a watch's area; false where it has none that can be used.</summary>
    public bool IsInArea(Watch watch, double latitude, double longitude) => _shapes.TryGetValue(watch, out var shape) && shape.Contains(latitude, longitude);

    private IList<Watch> At(double latitude, double longitude) => _tree.Query(new Envelope(new Coordinate(longitude, latitude)));

    private static Envelope Around(double latitude, double longitude, double kilometres)
    {
        var north = kilometres / KilometresPerDegree;
        var isAtPole = Math.Abs(latitude) + north >= 90;

        // The widest part of a circle on a sphere lies a little towards the pole from its middle.
        var east = isAtPole ? Turn / 2 : double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sin(double.DegreesToRadians(north)) / Math.Cos(double.DegreesToRadians(latitude)))));
        return new Envelope(longitude - east, longitude + east, latitude - north, latitude + north);
    }
}
