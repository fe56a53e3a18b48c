namespace Ingest.Stories;

/// <summary>The telling words of the reports in the window: who has them among the most telling ones, and in how many reports they stand at all.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<uint, TermPostings> _postings = [];
    private readonly Dictionary<uint, int> _frequencies = [];

    /// <summary>In how many reports a term stands.</summary>
    public int Frequency(uint term) => _frequencies.GetValueOrDefault(term);

    /// <summary>The last reports that have a term among their most telling ones, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<TermPosting> With(uint term, int count) => _postings.TryGetValue(term, out var postings) ? postings.Last(count) : [];

    public void Add(WindowedReport report)
    {
        foreach (var (term, weight) in report.Vector)
        {
            if (!_postings.TryGetValue(term, out var postings))
            {
                _postings[term] = postings = new TermPostings();
            }

            postings.Add(new TermPosting(report, weight));
        }

        foreach (var term in report.Terms)
        {
            _frequencies[term] = Frequency(term) + 1;
        }
    }

    /// <summary>Takes the oldest report away.</summary>
    public void RemoveOldest(WindowedReport report)
    {
        foreach (var (term, _) in report.Vector)
        {
            var postings = _postings[term];
            postings.RemoveFirst();
            if (postings.IsEmpty)
            {
                _postings.Remove(term);
            }
        }

        foreach (var term in report.Terms)
        {
            if (--_frequencies[term] == 0)
            {
                _frequencies.Remove(term);
            }
        }
    }
}
