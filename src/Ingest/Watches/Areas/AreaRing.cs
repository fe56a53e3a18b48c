namespace Ingest.Watches.Areas;

/// <summary>One ring of an area: what can be wrong with it, and how it runs across the antimeridian.</summary>
internal static class AreaRing
{
    private const int FewestPositions = 4;
    private const double Half = 180;
    private const double Turn = 360;

    /// <summary>What is wrong with a ring by itself, as a sentence; or null.</summary>
    public static string? Problem(IReadOnlyList<double[]> ring)
    {
        if (ring.FirstOrDefault(static position => position.Length != 2 || !(Math.Abs(position[1]) <= 90) || !(Math.Abs(position[0]) <= Turn)) is { } wrong)
        {
            return FormattableString.Invariant($"[{string.Join(", ", wrong.Select(static number => FormattableString.Invariant($"{number:0.####}")))}] is no position in degrees; the longitude comes first (-180 to 180), then the latitude (-90 to 90).");
        }

        if (ring.Count < FewestPositions || ring[0][0] != ring[^1][0] || ring[0][1] != ring[^1][1])
        {
            return FormattableString.Invariant($"A ring of {ring.Count} positions is not closed; it has at least {FewestPositions}, and the last is the first again.");
        }

        var unrolled = Unrolled(ring);
        return unrolled[0] == unrolled[^2] ? null : "A ring that runs once round the globe parts it in two, and does not say which part is meant; watch a region by its id, or close the ring along a pole.";
    }

    /// <summary>Longitudes and latitudes in turn. Where a line is longer than half a turn it was meant the short way, across the antimeridian, so longitudes go on beyond 180 degrees there.</summary>
    public static double[] Unrolled(IReadOnlyList<double[]> ring)
    {
        var ordinates = new double[ring.Count * 2];
        var shift = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var step = i == 0 ? 0 : ring[i][0] - ring[i - 1][0];

            // From edge to edge of the map is a whole turn, as in a box around the globe.
            shift += Math.Abs(step) is > Half and < Turn ? -Turn * Math.Sign(step) : 0;
            ordinates[2 * i] = ring[i][0] + shift;
            ordinates[(2 * i) + 1] = ring[i][1];
        }

        return ordinates;
    }

    /// <summary>A hole moved by whole turns to where its polygon is.</summary>
    public static double[] Beside(double[] hole, double[] edge)
    {
        var turns = Math.Round((Middle(edge) - Middle(hole)) / Turn) * Turn;
        return [.. hole.Select((value, i) => i % 2 == 0 ? value + turns : value)];
    }

    /// <summary>A longitude between -180 and 180 degrees.</summary>
    public static double Plain(double longitude) => longitude - (Turn * Math.Round(longitude / Turn));

    private static double Middle(double[] ring)
    {
        var longitudes = ring.Where(static (_, i) => i % 2 == 0).ToList();
        return (longitudes.Min() + longitudes.Max()) / 2;
    }
}
