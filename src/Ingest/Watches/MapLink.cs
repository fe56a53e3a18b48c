using System.Globalization;

namespace Ingest.Watches;

/// <summary>Links to a map, with a mark at the place.</summary>
internal static class MapLink
{
    // Zoom levels of OpenStreetMap: a country, a division, a town with its surroundings.
    private const int Country = 5;
    private const int Division = 8;
    private const int Town = 11;

    /// <summary>A map at a point; degrees, WGS 84. <paramref name="precision"/> is the place's.</summary>
    public static string? Of(double? latitude, double? longitude, string? precision)
    {
        if (latitude is not { } north || longitude is not { } east)
        {
            return null;
        }

        var zoom = precision switch { "country" or "region" or "water" => Country, "admin1" or "admin2" => Division, _ => Town };
        return string.Create(CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={north:0.####}&mlon={east:0.####}#map={zoom}/{north:0.####}/{east:0.####}");
    }
}
