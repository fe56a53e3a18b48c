namespace Ingest.Stories;

/// <summary>Arrival numbers in rising order: added at the end, taken away at the front.</summary>
internal sealed class ArrivalList
{
    private readonly List<long> _arrivals = [];
    private int _start;

    public int Count => _arrivals.Count - _start;

    public void Add(long arrival) => _arrivals.Add(arrival);

    /// <summary>The first <paramref name="count"/> at most.</summary>
    public ReadOnlySpan<long> First(int count) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_arrivals).Slice(_start, Math.Min(count, Count));

    /// <summary>The last <paramref name="count"/> at most.</summary>
    public ReadOnlySpan<long> Last(int count)
    {
        var taken = Math.Min(count, Count);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_arrivals)[(_arrivals.Count - taken)..];
    }

    /// <summary>Takes <paramref name="arrival"/> away if it is the first one.</summary>
    public void RemoveFirst(long arrival)
    {
        if (Count > 0 && _arrivals[_start] == arrival)
        {
            _start++;
        }

        if (_start > 32 && _start > _arrivals.Count / 2)
        {
            _arrivals.RemoveRange(0, _start);
            _start = 0;
        }
    }
}
