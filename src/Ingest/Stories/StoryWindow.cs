namespace Ingest.Stories;

/// <summary>
/// The reports of the last days, indexed by sketch bands and by telling words. First in, first out, so that what it holds follows
/// from the arrival numbers alone and can be rebuilt exactly.
/// </summary>
internal sealed class StoryWindow
{
    private readonly int _capacity;
    private readonly ReportRing _reports;
    private readonly SketchBands _bands;

    public StoryWindow(int capacity)
    {
        _capacity = capacity;
        _reports = new ReportRing(capacity);
        _bands = new SketchBands(_reports);
    }

    /// <summary>The arrival number of the oldest report.</summary>
    public long Floor { get; private set; } = 1;

    /// <summary>The arrival number that the next report gets.</summary>
    public long Next { get; private set; } = 1;

    /// <summary>The day that the last report was filed on.</summary>
    public DateOnly Newest { get; private set; }

    public int Count => _reports.Count;

    public TermIndex Terms { get; } = new();

    public StoryRoster Stories { get; } = new();

    /// <summary>The reports whose sketches share a band with this one.</summary>
    public List<WindowedReport> WithBandsOf(StorySketch sketch) => _bands.Find(sketch.MinHash);

    /// <summary>A report by its arrival number; null where it is not, or no longer, in the window.</summary>
    public WindowedReport? Find(long arrival) => _reports.Find(arrival);

    /// <summary>Lets go of reports filed on or before a day.</summary>
    public void Forget(DateOnly through)
    {
        while (Count > 0 && _reports.Find(Floor)!.FiledOn <= through)
        {
            RemoveOldest();
        }
    }

    /// <summary>Adds a report; its arrival number is at least <see cref="Next"/>. The oldest goes where there are too many.</summary>
    public void Add(WindowedReport report)
    {
        // Arrival numbers can have gaps, where state could not be read.
        while (Count > 0 && (Count == _capacity || report.Arrival - Floor >= _reports.Span))
        {
            RemoveOldest();
        }

        Floor = Count == 0 ? report.Arrival : Floor;
        _reports.Add(report);
        Next = report.Arrival + 1;
        Newest = report.FiledOn;
        Terms.Add(report);
        Stories.Add(report);
        if (!report.IsPlainCopy)
        {
            _bands.Add(report);
        }
    }

    private void RemoveOldest()
    {
        if (_reports.Remove(Floor) is { } report)
        {
            Terms.RemoveOldest(report);
            Stories.Remove(report);
        }

        do
        {
            Floor++;
        }
        while (Count > 0 && _reports.Find(Floor) is null);
    }
}
