namespace Ingest.Watches;

/// <summary>A watched area, as GeoJSON (RFC 7946): the geometry of a watch whose places need no name.</summary>
/// <param name="Type">Always <see cref="MultiPolygon"/>: a polygon is kept as one of one part.</param>
/// <param name="Coordinates">Polygons of rings of positions: longitude, then latitude, in degrees, WGS 84. The first ring of a polygon is its edge, the others are holes.</param>
public sealed record WatchArea(string Type, IReadOnlyList<IReadOnlyList<IReadOnlyList<double[]>>> Coordinates)
{
    /// <summary>The one type of geometry that is kept.</summary>
    public const string MultiPolygon = "MultiPolygon";
}
