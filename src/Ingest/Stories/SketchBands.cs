namespace Ingest.Stories;

/// <summary>
/// Finds the reports whose sketches share a band. For each band a table of buckets points to the last report that fell into it, and from each report
/// another points to the one before: 4 bytes a band for either, and nothing to do when the oldest report goes, because a chain ends where it leaves the window.
/// </summary>
internal sealed class SketchBands(ReportRing reports)
{
    /// <summary>So many reports can be told apart by a pointer, which also holds some bits of the band's key.</summary>
    public const int MostReports = 1 << SlotBits;

    private const int SlotBits = 22;
    private const int MarkBits = 32 - SlotBits - 1;
    private const uint MarkMask = (1u << MarkBits) - 1;

    /// <summary>Reports looked at per band: a bound on the work that a flood of near-equal pages can cause.</summary>
    private const int MostPerBand = 128;

    private readonly uint[] _last = new uint[MinHash.Bands * reports.Span];
    private readonly uint[] _before = new uint[MinHash.Bands * reports.Span];

    /// <summary>Adds a report that is in the ring.</summary>
    public void Add(WindowedReport report)
    {
        var slot = reports.Slot(report.Arrival);
        for (var band = 0; band < MinHash.BandsOf(report.MinHash); band++)
        {
            var hash = StableHash.Mix(MinHash.Band(report.MinHash, band));
            ref var last = ref _last[Bucket(hash, band)];
            _before[(slot * MinHash.Bands) + band] = last;
            last = ((uint)(slot + 1) << MarkBits) | Mark(hash);
        }
    }

    /// <summary>The reports in the window that share a band with a sketch, each once.</summary>
    public List<WindowedReport> Find(ReadOnlySpan<ushort> sketch)
    {
        // All buckets first: they lie far apart, and memory answers several questions at once.
        Span<uint> pointers = stackalloc uint[MinHash.Bands];
        Span<ulong> hashes = stackalloc ulong[MinHash.Bands];
        var bands = MinHash.BandsOf(sketch);
        for (var band = 0; band < bands; band++)
        {
            hashes[band] = StableHash.Mix(MinHash.Band(sketch, band));
            pointers[band] = _last[Bucket(hashes[band], band)];
        }

        var found = new List<WindowedReport>();
        for (var band = 0; band < bands; band++)
        {
            Follow(pointers[band], band, Mark(hashes[band]), sketch, found);
        }

        return found;
    }

    private void Follow(uint pointer, int band, uint mark, ReadOnlySpan<ushort> sketch, List<WindowedReport> found)
    {
        var age = -1;
        for (var i = 0; i < MostPerBand && pointer != 0; i++)
        {
            var slot = (int)(pointer >> MarkBits) - 1;
            var older = reports.Age(slot);
            if (older <= age)
            {
                // The slot was given to a later report since: here the chain leaves the window.
                return;
            }

            if ((pointer & MarkMask) == mark && reports.InSlot(slot) is { } report && SharesFirst(sketch, report.MinHash, band))
            {
                found.Add(report);
            }

            (pointer, age) = (_before[(slot * MinHash.Bands) + band], older);
        }
    }

    /// <summary>Whether a band is the first one that two sketches share.</summary>
    private static bool SharesFirst(ReadOnlySpan<ushort> sketch, ReadOnlySpan<ushort> other, int band)
    {
        for (var i = 0; i <= band && i < MinHash.BandsOf(other); i++)
        {
            if (MinHash.Band(sketch, i) == MinHash.Band(other, i))
            {
                return i == band;
            }
        }

        return false;
    }

    private int Bucket(ulong hash, int band) => (band * reports.Span) + (int)(hash & (uint)(reports.Span - 1));

    private static uint Mark(ulong hash) => (uint)(hash >> (64 - MarkBits));
}
