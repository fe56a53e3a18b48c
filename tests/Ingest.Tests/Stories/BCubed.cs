namespace Ingest.Tests.Stories;

/// <summary>How alike two groupings of the same reports are (B-cubed, Bagga and Baldwin 1998).</summary>
internal static class BCubed
{
    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public static double F1(IEnumerable<(string Left, string Right)> groupings)
    {
        var pairs = groupings.ToList();
        var both = pairs.CountBy(static pair => pair).ToList();
        var left = pairs.CountBy(static pair => pair.Left).ToDictionary(StringComparer.Ordinal);
        var right = pairs.CountBy(static pair => pair.Right).ToDictionary(StringComparer.Ordinal);
        var precision = both.Sum(pair => (double)pair.Value * pair.Value / right[pair.Key.Right]) / pairs.Count;
        var recall = both.Sum(pair => (double)pair.Value * pair.Value / left[pair.Key.Left]) / pairs.Count;
        return 2 * precision * recall / (precision + recall);
    }
}
