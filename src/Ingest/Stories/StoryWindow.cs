namespace Ingest.Stories;

/// <summary>
/// The reports of the last days, indexed by sketch bands and by telling words. First in, first out, so that what it holds follows
/// from the arrival numbers alone and can be rebuilt exactly.
/// </summary>
internal sealed class StoryWindow(int capacity)
{
    private readonly Dictionary<long, WindowedReport> _reports = [];
    private readonly ArrivalLists<ulong> _bands = new();
    private readonly ArrivalLists<uint> _terms = new();
    private readonly Dictionary<uint, int> _frequencies = [];
    private readonly Dictionary<string, int> _storySizes = new(StringComparer.Ordinal);

    /// <summary>The arrival number of the oldest report.</summary>
    public long Floor { get; private set; } = 1;

    /// <summary>The arrival number that the next report gets.</summary>
    public long Next { get; private set; } = 1;

    /// <summary>The day that the last report was filed on.</summary>
    public DateOnly Newest { get; private set; }

    public int Count => _reports.Count;

    public WindowedReport this[long arrival] => _reports[arrival];

    /// <summary>The first reports that share a sketch band, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<long> WithBand(ulong band, int count) => _bands.First(band, count);

    /// <summary>The last reports that have a term among their most telling ones, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<long> WithTerm(uint term, int count) => _terms.Last(term, count);

    /// <summary>In how many reports a term stands.</summary>
    public int Frequency(uint term) => _frequencies.GetValueOrDefault(term);

    /// <summary>How many reports of a story are in the window.</summary>
    public int StorySize(string storyId) => _storySizes.GetValueOrDefault(storyId);

    /// <summary>Lets go of reports filed on or before a day.</summary>
    public void Forget(DateOnly through)
    {
        while (Count > 0 && _reports[Floor].FiledOn <= through)
        {
            RemoveOldest();
        }
    }

    /// <summary>Adds a report; its arrival number is at least <see cref="Next"/>. The oldest goes where there are too many.</summary>
    public void Add(WindowedReport report)
    {
        if (Count == 0)
        {
            Floor = report.Arrival;
        }

        _reports.Add(report.Arrival, report);
        Next = report.Arrival + 1;
        Newest = report.FiledOn;
        Index(report);
        while (Count > capacity)
        {
            RemoveOldest();
        }
    }

    private void Index(WindowedReport report)
    {
        for (var band = 0; band < MinHash.Bands && report.MinHash.Length > 0 && !report.IsPlainCopy; band++)
        {
            _bands.Add(MinHash.Band(report.MinHash, band), report.Arrival);
        }

        foreach (var term in report.Vector)
        {
            _terms.Add(term.Term, report.Arrival);
        }

        foreach (var term in report.Terms)
        {
            _frequencies[term] = Frequency(term) + 1;
        }

        _storySizes[report.StoryId] = StorySize(report.StoryId) + 1;
    }

    private void RemoveOldest()
    {
        _reports.Remove(Floor, out var report);
        for (var band = 0; band < MinHash.Bands && report!.MinHash.Length > 0; band++)
        {
            _bands.RemoveFirst(MinHash.Band(report.MinHash, band), report.Arrival);
        }

        foreach (var term in report!.Vector)
        {
            _terms.RemoveFirst(term.Term, report.Arrival);
        }

        foreach (var term in report.Terms)
        {
            CountDown(_frequencies, term);
        }

        CountDown(_storySizes, report.StoryId);
        do
        {
            Floor++;
        }
        while (Floor < Next && !_reports.ContainsKey(Floor));
    }

    private static void CountDown<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull
    {
        if (--counts[key] == 0)
        {
            counts.Remove(key);
        }
    }
}
