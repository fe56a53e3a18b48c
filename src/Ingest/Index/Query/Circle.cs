namespace Ingest.Index.Query;

/// <summary>All places at most <paramref name="Kilometres"/> from a point given in degrees, WGS 84.</summary>
public sealed record Circle(double Latitude, double Longitude, double Kilometres)
{
    private const double EarthRadiusKilometres = 6371.0088;

    /// <summary>The great-circle distance between two points in kilometres (haversine, spherical Earth).</summary>
    public static double Distance(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var (a, b) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var half = Square(Math.Sin((b - a) / 2)) + (Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2)));
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>The latitudes that the circle lies between, a little wider: cheap to look up.</summary>
    public (double South, double North) Latitudes()
    {
        var degrees = double.RadiansToDegrees(Kilometres / EarthRadiusKilometres) + 0.01;
        return (Latitude - degrees, Latitude + degrees);
    }

    private static double Square(double value) => value * value;
}
