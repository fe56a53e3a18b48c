using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Language.Training.Model;

/// <summary>
/// The weights of an averaged perceptron while it learns (Collins, 2002): a short list of (class, weight) for each feature met in a mistake. The average is
/// kept by lazily adding weight times the steps that it stood.
/// </summary>
internal sealed class AveragedWeights
{
    private const int StartCapacity = 1 << 16;
    private const int FirstRow = 2;
    private ulong[] _keys = new ulong[StartCapacity];
    private int[] _rows = new int[StartCapacity];
    private int _features;
    private int[] _starts = new int[StartCapacity];
    private byte[] _counts = new byte[StartCapacity];
    private byte[] _rooms = new byte[StartCapacity];
    private LearningEntry[] _entries = new LearningEntry[StartCapacity * 4];
    private int _used;

    internal AveragedWeights(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classes, byte.MaxValue);
        Classes = classes;
    }

    /// <summary>How many classes there are.</summary>
    internal int Classes { get; }

    /// <summary>How many features have a row.</summary>
    internal int Features => _features;

    /// <summary>The steps made so far; raise it by one for each decision that was trained on.</summary>
    internal int Step { get; set; } = 1;

    /// <summary>Adds a feature's present weights to <paramref name="scores"/>.</summary>
    internal void Add(ulong key, Span<float> scores)
    {
        var place = Place(key);
        if (_keys[place] == 0)
        {
            return;
        }

        var row = _rows[place];
        ref var first = ref MemoryMarshal.GetReference(scores);
        foreach (ref readonly var entry in _entries.AsSpan(_starts[row], _counts[row]))
        {
            Unsafe.Add(ref first, entry.Class) += entry.Weight;
        }
    }

    /// <summary>Changes the weight of a feature for a class by <paramref name="change"/>.</summary>
    internal void Update(ulong key, int @class, float change)
    {
        var row = RowOf(key);
        foreach (ref var entry in _entries.AsSpan(_starts[row], _counts[row]))
        {
            if (entry.Class == @class)
            {
                entry.Total += (double)entry.Weight * (Step - entry.Since);
                entry.Since = Step;
                entry.Weight += change;
                return;
            }
        }

        Append(row) = new LearningEntry { Class = (byte)@class, Weight = change, Since = Step };
    }

    /// <summary>Every feature with its averaged weights, in the order of their keys, so that the same training writes the same bytes.</summary>
    internal IEnumerable<AveragedRow> Averages()
    {
        var order = _keys.Select(static (key, place) => (key, place)).Where(static pair => pair.key != 0).OrderBy(static pair => pair.key);
        foreach (var (key, place) in order)
        {
            var row = _rows[place];
            var weights = new (byte Class, float Weight)[_counts[row]];
            for (var index = 0; index < weights.Length; index++)
            {
                ref readonly var entry = ref _entries[_starts[row] + index];
                weights[index] = (entry.Class, (float)((entry.Total + ((double)entry.Weight * (Step - entry.Since))) / Step));
            }

            yield return new AveragedRow(key, weights);
        }
    }

    private static ulong Known(ulong key) => key == 0 ? 1 : key;

    private int Place(ulong key)
    {
        key = Known(key);
        var mask = _keys.Length - 1;
        var place = (int)(key >> 20) & mask;
        while (_keys[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private int RowOf(ulong key)
    {
        var place = Place(key);
        if (_keys[place] != 0)
        {
            return _rows[place];
        }

        if (_features >= _keys.Length / 2)
        {
            Grow();
            place = Place(key);
        }

        if (_features == _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _counts, _starts.Length);
            Array.Resize(ref _rooms, _starts.Length);
        }

        _keys[place] = Known(key);
        _rows[place] = _features;
        return _features++;
    }

    private ref LearningEntry Append(int row)
    {
        if (_counts[row] == _rooms[row])
        {
            var room = _rooms[row] == 0 ? FirstRow : Math.Min(byte.MaxValue, _rooms[row] * 2);
            if (_used + room > _entries.Length)
            {
                Array.Resize(ref _entries, checked(_entries.Length * 2));
            }

            _entries.AsSpan(_starts[row], _counts[row]).CopyTo(_entries.AsSpan(_used));
            (_starts[row], _rooms[row]) = (_used, (byte)room);
            _used += room;
        }

        return ref _entries[_starts[row] + _counts[row]++];
    }

    private void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        (_keys, _rows) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] != 0)
            {
                var place = Place(keys[index]);
                (_keys[place], _rows[place]) = (keys[index], rows[index]);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct LearningEntry
    {
        internal byte Class;
        internal float Weight;
        internal int Since;
        internal double Total;
    }
}
