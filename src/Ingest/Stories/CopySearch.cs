namespace Ingest.Stories;

/// <summary>Finds the earliest report in the window that a text copies.</summary>
internal static class CopySearch
{
    /// <summary>Below this share in common the estimate of how much of the shorter text stands in the longer one is too rough.</summary>
    private const double LeastSimilarityContained = 0.12;

    private const int LeastShinglesContained = 20;

    /// <summary>From this share on no boilerplate explains what two texts share.</summary>
    private const double BeyondBoilerplate = 0.7;

    /// <summary>Below it this part of what told the earlier text from others must stand in the later one too: boilerplate is made of words that tell nothing.</summary>
    private const double LeastTold = 0.35;

    /// <summary>The earliest report that the sketch is a near-copy of, or null.</summary>
    public static FoundCopy? Find(StoryWindow window, StorySketch sketch, DateTimeOffset? published, StoriesOptions options)
    {
        FoundCopy? earliest = null;
        foreach (var report in window.WithBandsOf(sketch))
        {
            if ((earliest is null || report.Arrival < earliest.Original.Arrival) && Compare(sketch, report, published, options) is { } copy)
            {
                earliest = copy;
            }
        }

        // A copy leads to what it copies, where so many copies share its bands that the original was not looked at.
        return earliest?.Original.CopiedArrival is { } copied && window.Find(copied) is { } original && Compare(sketch, original, published, options) is { } first
            ? first
            : earliest;
    }

    private static FoundCopy? Compare(StorySketch sketch, WindowedReport report, DateTimeOffset? published, StoriesOptions options)
    {
        if (report.DaysFrom(published) > options.WindowDays)
        {
            return null;
        }

        var similarity = MinHash.Similarity(sketch.MinHash, report.MinHash);
        return IsCopy(similarity, sketch.Shingles, report.Shingles, options) && (similarity >= BeyondBoilerplate || Told(sketch, report) >= LeastTold)
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

    /// <summary>The part of an earlier report's telling words, by weight, that a text has; they were weighed when that report came, before its copies made them common.</summary>
    private static double Told(StorySketch sketch, WindowedReport report)
    {
        var told = 0.0;
        foreach (var (term, weight) in report.Vector)
        {
            told += sketch.Terms.ContainsKey(term) ? weight * weight : 0;
        }

        return told;
    }
}
