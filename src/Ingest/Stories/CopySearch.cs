namespace Ingest.Stories;

/// <summary>Finds the earliest report in the window that a text copies.</summary>
internal static class CopySearch
{
    /// <summary>From this share of common shingles on two texts are one, edited.</summary>
    private const double LeastSimilarity = 0.4;

    /// <summary>A shorter text that stands to this part in a longer one is a trimmed copy, if it is of some length.</summary>
    private const double LeastContainment = 0.8;

    private const double LeastSimilarityContained = 0.2;
    private const int LeastShinglesContained = 40;

    /// <summary>Reports looked at per band: a bound on the work that a flood of near-equal pages can cause.</summary>
    private const int MostPerBand = 256;

    /// <summary>The earliest report that the sketch is a near-copy of and the estimated share of shingles in common, or null.</summary>
    public static (WindowedReport Original, double Similarity)? Find(StoryWindow window, StorySketch sketch, DateTimeOffset? published, double windowDays)
    {
        if (sketch.MinHash.Length == 0)
        {
            return null;
        }

        foreach (var arrival in Candidates(window, sketch))
        {
            var report = window[arrival];
            var similarity = MinHash.Similarity(sketch.MinHash, report.MinHash);
            if (report.DaysFrom(published) <= windowDays && IsCopy(similarity, sketch.Shingles, report.Shingles))
            {
                return (report, similarity);
            }
        }

        return null;
    }

    private static SortedSet<long> Candidates(StoryWindow window, StorySketch sketch)
    {
        var candidates = new SortedSet<long>();
        for (var band = 0; band < MinHash.Bands; band++)
        {
            foreach (var arrival in window.WithBand(MinHash.Band(sketch.MinHash, band), MostPerBand))
            {
                candidates.Add(arrival);
            }
        }

        return candidates;
    }

    private static bool IsCopy(double similarity, int shingles, int others)
    {
        var shorter = Math.Min(shingles, others);
        var common = similarity / (1 + similarity) * (shingles + others);
        return similarity >= LeastSimilarity
            || (similarity >= LeastSimilarityContained && shorter >= LeastShinglesContained && common >= LeastContainment * shorter);
    }
}
