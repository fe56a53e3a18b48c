namespace Ingest.Claims.Where;

/// <summary>Points on the globe; degrees, WGS 84, taken for a sphere of 6,371 km.</summary>
internal static class Globe
{
    private const double EarthRadiusKm = 6371;

    /// <summary>The point that lies <paramref name="kilometres"/> from another one in the direction of <paramref name="bearing"/>.</summary>
    public static (double Latitude, double Longitude) From(double latitude, double longitude, double bearing, double kilometres)
    {
        var angle = kilometres / EarthRadiusKm;
        var (north, east, course) = (double.DegreesToRadians(latitude), double.DegreesToRadians(longitude), double.DegreesToRadians(bearing));
        var up = Math.Asin((Math.Sin(north) * Math.Cos(angle)) + (Math.Cos(north) * Math.Sin(angle) * Math.Cos(course)));
        var along = east + Math.Atan2(Math.Sin(course) * Math.Sin(angle) * Math.Cos(north), Math.Cos(angle) - (Math.Sin(north) * Math.Sin(up)));
        return (Rounded(double.RadiansToDegrees(up)), Rounded(Wrapped(double.RadiansToDegrees(along))));
    }

    /// <summary>The point halfway between two.</summary>
    public static (double Latitude, double Longitude) Middle(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var (first, second) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var apart = double.DegreesToRadians(longitude2 - longitude1);
        var x = Math.Cos(second) * Math.Cos(apart);
        var y = Math.Cos(second) * Math.Sin(apart);
        var up = Math.Atan2(Math.Sin(first) + Math.Sin(second), Math.Sqrt(((Math.Cos(first) + x) * (Math.Cos(first) + x)) + (y * y)));
        var along = double.DegreesToRadians(longitude1) + Math.Atan2(y, Math.Cos(first) + x);
        return (Rounded(double.RadiansToDegrees(up)), Rounded(Wrapped(double.RadiansToDegrees(along))));
    }

    private static double Wrapped(double longitude) => ((longitude + 540) % 360) - 180;

    private static double Rounded(double degrees) => Math.Round(degrees, 4);
}
