namespace Ingest.Stories;

/// <summary>Finds the story in the window that a report belongs to: the one whose nearest reports share most of its rare words, and lately.</summary>
internal static class StorySearch
{
    /// <summary>Words compared: the most telling ones.</summary>
    private const int VectorTerms = 48;

    private const int NearestReports = 3;

    /// <summary>Added to the number of reports, so that in a young window a word is not taken for common because one other report has it.</summary>
    private const double PriorReports = 500;

    private const double PriorFrequency = 0.5;

    /// <summary>Reports looked at per word: a bound on the work, whatever the window holds.</summary>
    private const int MostPerTerm = 512;

    /// <summary>Two stories are one only where the report is about as like the second as the first.</summary>
    private const double LeastShareOfBest = 0.8;

    /// <summary>The most telling words of a sketch against the window as it is, as a vector of length one; heaviest first.</summary>
    public static TermWeight[] Vector(StoryWindow window, StorySketch sketch)
    {
        var reports = window.Count + 1 + PriorReports;
        var weighed = sketch.Terms
            .Select(term => (Term: term.Key, Weight: term.Value * Math.Log(reports / (window.Terms.Frequency(term.Key) + 1 + PriorFrequency))))
            .OrderByDescending(static term => term.Weight)
            .ThenBy(static term => term.Term)
            .Take(VectorTerms)
            .ToList();
        var length = Math.Sqrt(weighed.Sum(static term => term.Weight * term.Weight));
        return weighed.ConvertAll(term => new TermWeight(term.Term, (float)(term.Weight / length))).ToArray();
    }

    /// <summary>The story it belongs to, or null where it begins one.</summary>
    public static FoundStory? Find(StoryWindow window, TermWeight[] vector, DateTimeOffset? published, StoriesOptions options)
    {
        var likenesses = Likenesses(window, vector, published, options)
            .Select(story => (StoryId: story.Key, Likeness: OfStory(story.Value, window.Stories.Size(story.Key))))
            .OrderByDescending(static story => story.Likeness)
            .ThenBy(static story => story.StoryId, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        if (likenesses is not [var best, ..] || best.Likeness < options.StoryLikeness)
        {
            return null;
        }

        return likenesses is [_, var second] && second.Likeness >= options.MergeLikeness && second.Likeness >= LeastShareOfBest * best.Likeness
            ? Merged(window.Stories, best.StoryId, second.StoryId)
            : new FoundStory(best.StoryId, null);
    }

    /// <summary>The story with more reports keeps its id.</summary>
    private static FoundStory Merged(StoryRoster stories, string best, string second) =>
        stories.Size(second) > stories.Size(best) ? new FoundStory(second, best) : new FoundStory(best, second);

    private static double OfStory(List<double> reports, int size)
    {
        reports.Sort(static (a, b) => b.CompareTo(a));
        var counted = Math.Min(NearestReports, size);
        return reports.Take(counted).Sum() / counted;
    }

    private static Dictionary<string, List<double>> Likenesses(StoryWindow window, TermWeight[] vector, DateTimeOffset? published, StoriesOptions options)
    {
        var likenesses = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var (report, cosine) in Cosines(window, vector))
        {
            var days = report.DaysFrom(published);
            if (days > options.WindowDays)
            {
                continue;
            }

            var storyId = window.Stories.Current(report.StoryId);
            if (!likenesses.TryGetValue(storyId, out var list))
            {
                likenesses[storyId] = list = [];
            }

            list.Add(cosine * Math.Exp(-days / options.FadingDays));
        }

        return likenesses;
    }

    private static Dictionary<WindowedReport, double> Cosines(StoryWindow window, TermWeight[] vector)
    {
        var cosines = new Dictionary<WindowedReport, double>(ReferenceEqualityComparer.Instance);
        foreach (var (term, weight) in vector)
        {
            foreach (var posting in window.Terms.With(term, MostPerTerm))
            {
                cosines[posting.Report] = cosines.GetValueOrDefault(posting.Report) + (weight * posting.Weight);
            }
        }

        return cosines;
    }
}
