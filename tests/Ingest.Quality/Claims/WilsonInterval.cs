using System.Globalization;
using System.Runtime.InteropServices;

namespace Ingest.Quality.Claims;

/// <summary>Where a share lies with 95 % confidence, by Wilson's score: right also for small samples and shares near 0 and 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WilsonInterval(double Low, double High)
{
    private const double Z = 1.959964;

    /// <summary>Of <paramref name="right"/> in <paramref name="total"/>, which is more than 0.</summary>
    public static WilsonInterval Of(int right, int total)
    {
        var (share, weight) = ((double)right / total, Z * Z / total);
        var middle = (share + (weight / 2)) / (1 + weight);
        var half = Z * Math.Sqrt((share * (1 - share) / total) + (weight / (4 * total))) / (1 + weight);
        return new WilsonInterval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low:.000} to {High:.000}");
}
