using System.Globalization;

namespace Ingest.Watches.Yaml;

/// <summary>Distances as people write them in a watchlist.</summary>
public static class Distance
{
    /// <summary>The widest circle that can be watched, in kilometres.</summary>
    public const double Most = 2000;

    /// <summary>Reads <c>25 km</c>, <c>25km</c> or <c>25</c>.</summary>
    public static bool TryRead(string text, out double kilometres)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = text.Trim();
        if (number.EndsWith("km", StringComparison.OrdinalIgnoreCase))
        {
            number = number[..^2].TrimEnd();
        }

        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out kilometres) && kilometres is > 0 and <= Most;
    }
}
