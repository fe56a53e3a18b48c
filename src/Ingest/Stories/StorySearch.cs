namespace Ingest.Stories;

/// <summary>Finds the story in the window that a report belongs to: the one whose nearest reports share most of its rare words, and lately.</summary>
internal static class StorySearch
{
    /// <summary>Words compared: the most telling ones.</summary>
    private const int VectorTerms = 48;

    /// <summary>Mean cosine with a story's nearest reports from which on a report belongs to it. Chosen so that wrong joins are rare: a story split in two costs one more alert, two stories in one cost the second its alert.</summary>
    private const double LeastCosine = 0.2;

    private const int NearestReports = 3;

    /// <summary>Days after which a likeness counts e times less: reports of one event come close together.</summary>
    private const double FadingDays = 30;

    /// <summary>Added to the number of reports, so that in a young window a word is not taken for common because one other report has it.</summary>
    private const double PriorReports = 200;

    private const double PriorFrequency = 0.5;

    /// <summary>Reports looked at per word: a bound on the work, whatever the window holds.</summary>
    private const int MostPerTerm = 512;

    /// <summary>The most telling words of a sketch against the window as it is, as a vector of length one; heaviest first.</summary>
    public static TermWeight[] Vector(StoryWindow window, StorySketch sketch)
    {
        var reports = window.Count + 1 + PriorReports;
        var weighed = sketch.Terms
            .Select(term => (Term: term.Key, Weight: term.Value * Math.Log(reports / (window.Frequency(term.Key) + 1 + PriorFrequency))))
            .OrderByDescending(static term => term.Weight)
            .ThenBy(static term => term.Term)
            .Take(VectorTerms)
            .ToList();
        var length = Math.Sqrt(weighed.Sum(static term => term.Weight * term.Weight));
        return weighed.ConvertAll(term => new TermWeight(term.Term, (float)(term.Weight / length))).ToArray();
    }

    /// <summary>The story it belongs to, or null where it begins one.</summary>
    public static string? Find(StoryWindow window, TermWeight[] vector, DateTimeOffset? published, double windowDays)
    {
        string? best = null;
        var bestCosine = 0.0;
        foreach (var (storyId, cosines) in Likenesses(window, vector, published, windowDays))
        {
            cosines.Sort(static (a, b) => b.CompareTo(a));
            var counted = Math.Min(NearestReports, window.StorySize(storyId));
            var cosine = cosines.Take(counted).Sum() / counted;
            if (cosine > bestCosine || (cosine == bestCosine && string.CompareOrdinal(storyId, best) < 0))
            {
                (best, bestCosine) = (storyId, cosine);
            }
        }

        return bestCosine >= LeastCosine ? best : null;
    }

    private static Dictionary<string, List<double>> Likenesses(StoryWindow window, TermWeight[] vector, DateTimeOffset? published, double windowDays)
    {
        var likenesses = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var (arrival, cosine) in Cosines(window, vector))
        {
            var report = window[arrival];
            var days = report.DaysFrom(published);
            if (days > windowDays)
            {
                continue;
            }

            if (!likenesses.TryGetValue(report.StoryId, out var list))
            {
                likenesses[report.StoryId] = list = [];
            }

            list.Add(cosine * Math.Exp(-days / FadingDays));
        }

        return likenesses;
    }

    private static Dictionary<long, double> Cosines(StoryWindow window, TermWeight[] vector)
    {
        var cosines = new Dictionary<long, double>();
        foreach (var (term, weight) in vector)
        {
            foreach (var arrival in window.WithTerm(term, MostPerTerm))
            {
                cosines[arrival] = cosines.GetValueOrDefault(arrival) + (weight * Array.Find(window[arrival].Vector, other => other.Term == term).Weight);
            }
        }

        return cosines;
    }
}
