namespace Ingest.Language.Model;

/// <summary>
/// Finds the rows of features two turns before they are summed: while one word's are, the rows of the next are on their way from memory, and it is known where
/// those of the one after that begin. The tables are larger than the cache; without this each word waits for them twice.
/// </summary>
internal ref struct RowsAhead
{
    // A turn's keys are used up when those of the second turn after it are written, and its rows likewise.
    private const int Slots = 2;
    private readonly WeightTable _weights;
    private readonly Span<ulong> _keys;
    private readonly Span<WeightRow> _rows;
    private readonly int _most;
    private int _evenKeys;
    private int _oddKeys;
    private int _evenRows;
    private int _oddRows;

    /// <summary>Works with given memory: <see cref="RoomFor"/> keys, and as many rows.</summary>
    internal RowsAhead(WeightTable weights, int most, Span<ulong> keys, Span<WeightRow> rows)
    {
        _weights = weights;
        _most = most;
        _keys = keys;
        _rows = rows;
    }

    /// <summary>How much room it needs for turns of at most so many keys.</summary>
    internal static int RoomFor(int most) => Slots * most;

    /// <summary>Where the keys of a turn go.</summary>
    internal readonly Span<ulong> Keys(int turn) => _keys.Slice((turn & 1) * _most, _most);

    /// <summary>Asks for what the first so many keys of a turn need.</summary>
    internal void Ask(int turn, int count)
    {
        _weights.Prefetch(Keys(turn)[..count]);
        ref var keys = ref (turn & 1) == 0 ? ref _evenKeys : ref _oddKeys;
        keys = count;
    }

    /// <summary>Finds the rows of a turn that was asked for, and asks for what is in them.</summary>
    internal void Find(int turn)
    {
        var found = 0;
        var rows = Rows(turn);
        var left = Keys(turn)[..((turn & 1) == 0 ? _evenKeys : _oddKeys)];
        while (!left.IsEmpty)
        {
            var batch = Math.Min(WeightTable.Batch, left.Length);
            found += _weights.Find(left[..batch], rows[found..]);
            left = left[batch..];
        }

        ref var count = ref (turn & 1) == 0 ? ref _evenRows : ref _oddRows;
        count = found;
    }

    /// <summary>Adds the rows of a turn.</summary>
    internal readonly void Add(int turn, Span<int> scores) => _weights.Add(Rows(turn)[..((turn & 1) == 0 ? _evenRows : _oddRows)], scores);

    private readonly Span<WeightRow> Rows(int turn) => _rows.Slice((turn & 1) * _most, _most);
}
