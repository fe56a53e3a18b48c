using System.Numerics;

namespace Ingest.Stories;

/// <summary>The reports of the window by their arrival numbers: a ring, so that a report is found with one look at memory.</summary>
internal sealed class ReportRing(int capacity)
{
    private readonly WindowedReport?[] _slots = new WindowedReport?[BitOperations.RoundUpToPowerOf2((uint)capacity)];

    private int _newest;

    public int Count { get; private set; }

    /// <summary>How far apart the arrival numbers in it may be.</summary>
    public int Span => _slots.Length;

    /// <summary>Where a report with an arrival number lies.</summary>
    public int Slot(long arrival) => (int)(arrival & (_slots.Length - 1));

    /// <summary>How many arrival numbers before the newest one a slot's own is.</summary>
    public int Age(int slot) => (_newest - slot) & (_slots.Length - 1);

    public WindowedReport? InSlot(int slot) => _slots[slot];

    public WindowedReport? Find(long arrival) => _slots[Slot(arrival)] is { } report && report.Arrival == arrival ? report : null;

    /// <summary>Adds a report; its slot is empty.</summary>
    public void Add(WindowedReport report)
    {
        _newest = Slot(report.Arrival);
        _slots[_newest] = report;
        Count++;
    }

    public WindowedReport? Remove(long arrival)
    {
        if (Find(arrival) is not { } report)
        {
            return null;
        }

        _slots[Slot(arrival)] = null;
        Count--;
        return report;
    }
}
