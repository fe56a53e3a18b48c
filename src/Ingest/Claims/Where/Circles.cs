using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>Draws the circle that words tell: from the first of them to the end of the place that they stand beside.</summary>
internal static class Circles
{
    /// <summary>No circle is smaller: the words are no survey.</summary>
    public const double LeastRadius = 3;

    public static RelativePlace Around(Reading reading, string relation, PlaceMention last, (double Latitude, double Longitude) centre, double radius, int from)
    {
        var span = TextSpan.Cut(reading.Text, reading.Token(Math.Max(0, from)).Offset, last.End());
        return new RelativePlace(relation, centre.Latitude, centre.Longitude, Math.Round(radius, 1), span.Text, span.Offset, span.Length);
    }

    /// <summary>The circle whose diameter lies between two places; null where nobody knows the one or the other.</summary>
    public static RelativePlace? Between(Reading reading, string relation, PlaceMention one, PlaceMention other, int from)
    {
        if (one is not { Latitude: { } north1, Longitude: { } east1 } || other is not { Latitude: { } north2, Longitude: { } east2 })
        {
            return null;
        }

        var radius = Math.Max(LeastRadius, GeoDistance.Kilometres(north1, east1, north2, east2) / 2);
        return Around(reading, relation, other, Globe.Middle(north1, east1, north2, east2), radius, from);
    }
}
