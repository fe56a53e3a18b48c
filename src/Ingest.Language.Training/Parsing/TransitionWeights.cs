using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// The weights of the transitions while they are learnt. A feature gets its own only at its <paramref name="admission"/>-th change: most features that a
/// search meets are never met again (Goldberg and Elhadad, 2011). Averages are kept as in <see cref="Training.Model.AveragedWeights"/>.
/// </summary>
internal sealed unsafe class TransitionWeights(int admission) : ITransitionWeights
{
    private const int StartCapacity = 1 << 20;
    private const int SeenBits = 26;
    private readonly byte[] _seen = new byte[1 << SeenBits];
    private Slot[] _slots = GC.AllocateArray<Slot>(StartCapacity, pinned: true);
    private Sums[] _sums = new Sums[StartCapacity];

    /// <summary>How many features have weights.</summary>
    internal int Features { get; private set; }

    /// <summary>The sentences seen so far.</summary>
    internal int Step { get; set; } = 1;

    public void Prefetch(ReadOnlySpan<ulong> keys)
    {
        var mask = _slots.Length - 1;
        var slots = (Slot*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_slots));
        if (Sse.IsSupported)
        {
            foreach (var key in keys)
            {
                Sse.Prefetch0(slots + ((int)(key >> 20) & mask));
            }
        }
    }

    public void Sum(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> ends, Span<TransitionScores> sums)
    {
        var mask = _slots.Length - 1;
        var slots = (Slot*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_slots));
        var start = 0;
        for (var run = 0; run < ends.Length; run++)
        {
            var (shift, left, right) = (0, 0, 0);
            foreach (var key in keys[start..ends[run]])
            {
                var slot = slots + Place(slots, mask, key);
                shift += slot->Shift;
                left += slot->Left;
                right += slot->Right;
            }

            sums[run] = new TransitionScores(shift, left, right);
            start = ends[run];
        }
    }

    /// <summary>Changes the weights of all features of a state for one transition.</summary>
    internal void Update(ReadOnlySpan<ulong> keys, Transition transition, int change)
    {
        foreach (var key in keys)
        {
            if (Admitted(key) is { } place)
            {
                Settle(place);
                ref var slot = ref _slots[place];
                ref var weight = ref transition == Transition.Shift ? ref slot.Shift : ref transition == Transition.Left ? ref slot.Left : ref slot.Right;
                weight += change;
            }
        }
    }

    /// <summary>Every feature with its averaged weights, in the order of their keys.</summary>
    internal IEnumerable<TransitionRow> Averages()
    {
        var order = Enumerable.Range(0, _slots.Length).Where(place => _slots[place].Key != 0).OrderBy(place => _slots[place].Key);
        foreach (var place in order)
        {
            Settle(place);
            var sums = _sums[place];
            yield return new TransitionRow(_slots[place].Key, (float)((double)sums.Shift / Step), (float)((double)sums.Left / Step), (float)((double)sums.Right / Step));
        }
    }

    private static int Place(Slot* slots, int mask, ulong key)
    {
        var place = (int)(key >> 20) & mask;
        while (slots[place].Key != 0 && slots[place].Key != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    /// <summary>Adds to the sums what the weights have been worth since they last changed.</summary>
    private void Settle(int place)
    {
        ref var slot = ref _slots[place];
        ref var sums = ref _sums[place];
        long steps = Step - slot.Since;
        sums.Shift += slot.Shift * steps;
        sums.Left += slot.Left * steps;
        sums.Right += slot.Right * steps;
        slot.Since = Step;
    }

    /// <summary>The place of a feature, or null while it has not changed often enough.</summary>
    private int? Admitted(ulong key)
    {
        var place = Place(key);
        if (_slots[place].Key != 0)
        {
            return place;
        }

        ref var seen = ref _seen[key >> (64 - SeenBits)];
        if (seen + 1 < admission)
        {
            seen++;
            return null;
        }

        if (++Features > _slots.Length / 2)
        {
            Grow();
            place = Place(key);
        }

        _slots[place] = new Slot { Key = key, Since = Step };
        return place;
    }

    private int Place(ulong key) => Place((Slot*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_slots)), _slots.Length - 1, key);

    private void Grow()
    {
        var (slots, sums) = (_slots, _sums);
        (_slots, _sums) = (GC.AllocateArray<Slot>(slots.Length * 2, pinned: true), new Sums[sums.Length * 2]);
        for (var index = 0; index < slots.Length; index++)
        {
            if (slots[index].Key != 0)
            {
                var place = Place(slots[index].Key);
                (_slots[place], _sums[place]) = (slots[index], sums[index]);
            }
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Slot
    {
        internal ulong Key;
        internal int Shift;
        internal int Left;
        internal int Right;
        internal int Since;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Sums
    {
        internal long Shift;
        internal long Left;
        internal long Right;
    }
}
