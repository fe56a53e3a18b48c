using System.Runtime.InteropServices;

namespace Ingest.Index.Export;

/// <summary>A point in degrees, WGS 84.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MapPoint(double Latitude, double Longitude)
{
    /// <summary>The point, where both degrees are known.</summary>
    public static MapPoint? From(double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east ? new MapPoint(north, east) : null;
}
