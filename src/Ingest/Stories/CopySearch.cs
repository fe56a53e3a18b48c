namespace Ingest.Stories;

/// <summary>Finds the earliest report in the window that a text copies.</summary>
internal static class CopySearch
{
    /// <summary>Below this share in common the estimate of how much of the shorter text stands in the longer one is too rough.</summary>
    private const double LeastSimilarityContained = 0.12;

    private const int LeastShinglesContained = 20;

    /// <summary>From this share on no boilerplate explains what two texts share.</summary>
    private const double BeyondBoilerplate = 0.7;

    /// <summary>Below it the telling words must agree as well: boilerplate is made of words that half the window has.</summary>
    private const double LeastCosine = 0.25;

    /// <summary>The earliest report that the sketch is a near-copy of, or null.</summary>
    public static FoundCopy? Find(StoryWindow window, StorySketch sketch, TermWeight[] vector, DateTimeOffset? published, StoriesOptions options)
    {
        FoundCopy? earliest = null;
        foreach (var report in window.WithBandsOf(sketch))
        {
            if ((earliest is null || report.Arrival < earliest.Original.Arrival) && Compare(sketch, vector, report, published, options) is { } copy)
            {
                earliest = copy;
            }
        }

        // A copy leads to what it copies, where so many copies share its bands that the original was not looked at.
        return earliest?.Original.CopiedArrival is { } copied && window.Find(copied) is { } original && Compare(sketch, vector, original, published, options) is { } first
            ? first
            : earliest;
    }

    private static FoundCopy? Compare(StorySketch sketch, TermWeight[] vector, WindowedReport report, DateTimeOffset? published, StoriesOptions options)
    {
        if (report.DaysFrom(published) > options.WindowDays)
        {
            return null;
        }

        var similarity = MinHash.Similarity(sketch.MinHash, report.MinHash);
        return IsCopy(similarity, sketch.Shingles, report.Shingles, options) && (similarity >= BeyondBoilerplate || Cosine(vector, report.Vector) >= LeastCosine)
            ? new FoundCopy(report, similarity)
            : null;
    }

    private static bool IsCopy(double similarity, int shingles, int others, StoriesOptions options)
    {
        var shorter = Math.Min(shingles, others);
        var common = similarity / (1 + similarity) * (shingles + others);
        return similarity >= options.CopySimilarity
            || (similarity >= LeastSimilarityContained && shorter >= LeastShinglesContained && common >= options.CopyContainment * shorter);
    }

    private static double Cosine(TermWeight[] left, TermWeight[] right)
    {
        var cosine = 0.0;
        foreach (var (term, weight) in left)
        {
            cosine += weight * Array.Find(right, other => other.Term == term).Weight;
        }

        return cosine;
    }
}
