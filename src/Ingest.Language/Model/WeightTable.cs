using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ingest.Language.Model;

/// <summary>
/// The weights of a linear model: for each feature a short row of (class, weight). Sums are of integers, so they are the same on every machine.
/// A section holds, little-endian: the number of classes, of blocks and of row entries (int32 each), four bytes of nought; the blocks; the entries.
/// A block has 32 bytes and eight places: the index of its first entry (int32), whether it overflowed into the next block (int32), eight 16-bit
/// fingerprints (nought: free), eight counts of entries. An entry is a class (byte) and a weight (sbyte). A key that is not in the table passes for one
/// that is about once in ten thousand times, which is noise to a sum of a hundred.
/// </summary>
internal sealed unsafe class WeightTable
{
    internal const int HeaderBytes = 16;
    internal const int BlockBytes = 32;
    internal const int PlacesPerBlock = 8;
    internal const int FingerprintsAt = 8;
    internal const int CountsAt = 24;
    private const int Batch = 64;
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;
    private const ulong Gather = 0x0001000100010001;
    private readonly byte* _blocks;
    private readonly WeightEntry* _entries;
    private readonly uint _blockCount;

    /// <summary>A view of a section that stays where it is for as long as the process lives. Throws <see cref="InvalidDataException"/> if its length is not what its header says.</summary>
    internal WeightTable(byte* section, long length)
    {
        var header = new ReadOnlySpan<int>(section, HeaderBytes / sizeof(int));
        Classes = header[0];
        _blockCount = (uint)header[1];
        if (length != HeaderBytes + ((long)_blockCount * BlockBytes) + ((long)header[2] * sizeof(WeightEntry)))
        {
            throw new InvalidDataException("The language model is damaged: a table of weights is not as long as it says. Build Ingest.Language again from a clean checkout.");
        }

        _blocks = section + HeaderBytes;
        _entries = (WeightEntry*)(_blocks + ((long)_blockCount * BlockBytes));
    }

    /// <summary>How many classes a sum is made for.</summary>
    internal int Classes { get; }

    /// <summary>The block that a key is looked for first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint BlockOf(ulong key, uint blockCount) => (uint)(((key >> 32) * blockCount) >> 32);

    /// <summary>What stands for a key within its block; never nought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ushort FingerprintOf(ulong key) => (ushort)((ushort)key | ((ushort)key == 0 ? 1 : 0));

    /// <summary>The row of a feature; empty if the model does not know it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<WeightEntry> Row(ulong key)
    {
        var fingerprint = Vector128.Create(FingerprintOf(key));
        for (var index = BlockOf(key, _blockCount); ; index = index + 1 == _blockCount ? 0 : index + 1)
        {
            var block = _blocks + ((long)index * BlockBytes);
            var hits = Vector128.Equals(Vector128.Load((ushort*)(block + FingerprintsAt)), fingerprint).ExtractMostSignificantBits();
            if (hits != 0)
            {
                return RowAt(block, BitOperations.TrailingZeroCount(hits));
            }

            if (((int*)block)[1] == 0)
            {
                return default;
            }
        }
    }

    /// <summary>Asks the processor to fetch what <see cref="Row"/> will read first: who knows many keys before the first sum does not wait for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(ulong key)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_blocks + ((long)BlockOf(key, _blockCount) * BlockBytes));
        }
    }

    /// <summary>Adds a feature's weights to <paramref name="scores"/>, which has a place for each class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong key, Span<int> scores)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        foreach (var entry in Row(key))
        {
            Unsafe.Add(ref first, entry.Class) += entry.Weight;
        }
    }

    /// <summary>
    /// Adds the weights of many features at once; a key of nought is no feature. What will be read is asked for ahead, which hides most of the time that a
    /// table larger than the cache takes.
    /// </summary>
    [SkipLocalsInit]
    internal void Add(ReadOnlySpan<ulong> keys, Span<int> scores)
    {
        Span<Spot> spots = stackalloc Spot[Batch];
        for (; !keys.IsEmpty; keys = keys[Math.Min(Batch, keys.Length)..])
        {
            var batch = keys[..Math.Min(Batch, keys.Length)];
            foreach (var key in batch)
            {
                Prefetch(key);
            }

            foreach (ref readonly var spot in spots[..Find(batch, spots)])
            {
                ref var first = ref MemoryMarshal.GetReference(scores);
                for (var entry = spot.Start; entry < spot.Start + spot.Count; entry++)
                {
                    Unsafe.Add(ref first, entry->Class) += entry->Weight;
                }
            }
        }
    }

    private static void Prefetch(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }

    /// <summary>Notes where the rows of the keys are; gives how many have one.</summary>
    private int Find(ReadOnlySpan<ulong> keys, Span<Spot> spots)
    {
        var found = 0;
        foreach (var key in keys)
        {
            var row = key == 0 ? default : Row(key);
            if (row.Length > 0)
            {
                var start = (WeightEntry*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(row));
                Prefetch(start);
                spots[found++] = new Spot(start, row.Length);
            }
        }

        return found;
    }

    private ReadOnlySpan<WeightEntry> RowAt(byte* block, int place)
    {
        var counts = *(ulong*)(block + CountsAt);
        var before = counts & ((1UL << (place * 8)) - 1);

        // Neighbours are added in pairs of 16 bits, and the multiplication gathers the four sums in the highest ones.
        var pairs = (before & EvenBytes) + ((before >> 8) & EvenBytes);
        return new ReadOnlySpan<WeightEntry>(_entries + *(int*)block + (int)((pairs * Gather) >> 48), (byte)(counts >> (place * 8)));
    }

    /// <summary>Where a row is.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly struct Spot(WeightEntry* start, int count)
    {
        internal readonly WeightEntry* Start = start;
        internal readonly int Count = count;
    }
}
