using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>
/// Tells independent sources apart: reports with one text, one publisher's name or one registrable domain have one source. So a wire copy is no second
/// source, nor is another domain of one publisher where both go by its name.
/// </summary>
internal static class IndependentSources
{
    /// <summary>The names of the sources, the first to report first.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<ReportSource> reports)
    {
        var sources = new List<(string Name, HashSet<string> Marks)>();
        foreach (var report in reports)
        {
            var marks = Marks(report);
            var same = sources.FindAll(source => source.Marks.Overlaps(marks));
            if (same.Count == 0)
            {
                sources.Add((report.Name, marks));
                continue;
            }

            // A report can show that two that were taken for two are one.
            same[0].Marks.UnionWith(marks);
            foreach (var other in same.Skip(1))
            {
                same[0].Marks.UnionWith(other.Marks);
                sources.Remove(other);
            }
        }

        return sources.ConvertAll(static source => source.Name);
    }

    private static HashSet<string> Marks(ReportSource report)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal) { "text " + report.Text, "name " + TextWords.Key(report.Name) };
        if (report.Site is { } site)
        {
            marks.Add("site " + site);
        }

        return marks;
    }
}
