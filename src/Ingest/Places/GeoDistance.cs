namespace Ingest.Places;

/// <summary>Distances on the globe.</summary>
public static class GeoDistance
{
    private const double EarthRadiusKm = 6371;

    /// <summary>Kilometres along the great circle; points in degrees, WGS 84.</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var (first, second) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var across = Math.Sin((second - first) / 2);
        var along = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        var half = (across * across) + (Math.Cos(first) * Math.Cos(second) * along * along);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
