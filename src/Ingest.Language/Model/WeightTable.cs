using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Language.Model;

/// <summary>
/// The weights of a linear model: for each feature a short row of (class, weight). Sums are of integers, so they are the same on every machine.
/// A section holds, little-endian: the number of classes, of blocks and of row entries (int32 each), four bytes of nought; the blocks; the entries.
/// A block has 32 bytes and eight places: the index of its first entry (int32), whether it overflowed into the next block (int32), eight 16-bit
/// fingerprints (nought: free), eight counts of entries. An entry is a class (byte) and a weight (sbyte). A key that is not in the table passes for one
/// that is about once in ten thousand times, which is noise to a sum of a hundred.
/// </summary>
internal sealed unsafe partial class WeightTable
{
    internal const int HeaderBytes = 16;
    internal const int BlockBytes = 32;
    internal const int PlacesPerBlock = 8;
    internal const int OverflowAt = 4;
    internal const int FingerprintsAt = 8;
    internal const int CountsAt = 24;

    /// <summary>How many features are looked for at once.</summary>
    internal const int Batch = 64;
    private readonly AlignedBytes _memory;
    private readonly byte* _blocks;
    private readonly WeightEntry* _entries;
    private readonly uint _blockCount;

    /// <summary>Takes a copy of a section. Throws <see cref="InvalidDataException"/> if its length is not what its header says.</summary>
    internal WeightTable(byte* section, long length)
    {
        var header = new ReadOnlySpan<int>(section, HeaderBytes / sizeof(int));
        Classes = header[0];
        _blockCount = (uint)header[1];
        if (length != HeaderBytes + ((long)_blockCount * BlockBytes) + ((long)header[2] * sizeof(WeightEntry)))
        {
            throw new InvalidDataException("The language model is damaged: a table of weights is not as long as it says. Build Ingest.Language again from a clean checkout.");
        }

        _memory = new AlignedBytes(new ReadOnlySpan<byte>(section + HeaderBytes, checked((int)length) - HeaderBytes));
        _blocks = _memory.Start;
        OverflowMarks.Write(_memory.Bytes[..checked((int)_blockCount * BlockBytes)], new BlockLayout(BlockBytes, FingerprintsAt, PlacesPerBlock, OverflowAt));
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
    /// Adds the weights of many features at once. What will be read is asked for ahead, which hides most of the time that a table larger than the cache takes;
    /// and nothing that nobody can foresee is asked by a branch, for a wrong guess costs the processor more than the sums.
    /// </summary>
    [SkipLocalsInit]
    internal void Add(ReadOnlySpan<ulong> keys, Span<int> scores)
    {
        Span<WeightRow> rows = stackalloc WeightRow[Batch];
        Prefetch(keys);
        for (; !keys.IsEmpty; keys = keys[Math.Min(Batch, keys.Length)..])
        {
            Add(rows[..Find(keys[..Math.Min(Batch, keys.Length)], rows)], scores);
        }
    }

    /// <summary>Adds the weights of features whose rows were found.</summary>
    internal void Add(ReadOnlySpan<WeightRow> rows, Span<int> scores)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        foreach (ref readonly var row in rows)
        {
            // Most rows have one entry or two. What follows a row is another one's, or nought, and counts as nought.
            var (one, two) = (row.Start[0], row.Start[1]);
            Unsafe.Add(ref first, one.Class) += one.Weight;
            Unsafe.Add(ref first, two.Class) += two.Weight & ((1 - row.Count) >> 31);
            for (var index = 2; index < row.Count; index++)
            {
                Unsafe.Add(ref first, row.Start[index].Class) += row.Start[index].Weight;
            }
        }

        GC.KeepAlive(_memory);
    }
}
