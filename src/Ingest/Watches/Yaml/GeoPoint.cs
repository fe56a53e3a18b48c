using System.Globalization;

namespace Ingest.Watches.Yaml;

/// <summary>Points as people write them: latitude, then longitude, in degrees, as queries by <c>near</c> do.</summary>
internal static class GeoPoint
{
    /// <summary>Reads <c>35.95,39.01</c>.</summary>
    public static bool TryRead(string? text, out (double Latitude, double Longitude) point)
    {
        point = default;
        if (text?.Split(',') is not [var first, var second] || !TryNumber(first, 90, out var latitude) || !TryNumber(second, 180, out var longitude))
        {
            return false;
        }

        point = (latitude, longitude);
        return true;
    }

    /// <summary>Writes a point as it is read.</summary>
    public static string Write(double latitude, double longitude) => string.Create(CultureInfo.InvariantCulture, $"{latitude},{longitude}");

    private static bool TryNumber(string text, double most, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number)
        && Math.Abs(number) <= most;
}
