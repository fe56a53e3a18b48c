using System.Buffers;
using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads coordinates as georss, gml and geo write them: degrees, north before east, with blanks or commas between.</summary>
internal static class GeoText
{
    private const int MostNumbers = 1000;
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\r\n,;");

    /// <summary>A number of degrees, or null.</summary>
    public static double? Degrees(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The middle of the points of a text: of one point itself, of a box or an outline the middle of its extent; null where it is none.</summary>
    public static GeoPoint? Middle(string? text)
    {
        var rest = text.AsSpan();
        double south = double.MaxValue, north = double.MinValue, west = double.MaxValue, east = double.MinValue;
        var count = 0;
        while (count < MostNumbers && Next(ref rest) is { } degrees)
        {
            (south, north, west, east) = count % 2 == 0 ? (Math.Min(south, degrees), Math.Max(north, degrees), west, east) : (south, north, Math.Min(west, degrees), Math.Max(east, degrees));
            count++;
        }

        return count >= 2 && count % 2 == 0 && rest.Trim().IsEmpty ? Point((south + north) / 2, (west + east) / 2) : null;
    }

    /// <summary>The point, or null where there is none on the earth; 0, 0 is what publishers write for “nowhere”.</summary>
    public static GeoPoint? Point(double north, double east) =>
        Math.Abs(north) <= 90 && Math.Abs(east) <= 180 && (north != 0 || east != 0) ? new GeoPoint(north, east) : null;

    private static double? Next(ref ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAnyExcept(Between);
        if (start < 0)
        {
            rest = [];
            return null;
        }

        var word = rest[start..];
        var end = word.IndexOfAny(Between);
        word = end < 0 ? word : word[..end];
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return null;
        }

        rest = rest[(start + word.Length)..];
        return number;
    }
}
