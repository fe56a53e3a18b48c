using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ingest.Language.Model;

/// <summary>How the rows of features are found.</summary>
internal sealed unsafe partial class WeightTable
{
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;
    private const ulong Gather = 0x0001000100010001;

    /// <summary>The row of a feature; empty if the model does not know it.</summary>
    internal ReadOnlySpan<WeightEntry> Row(ulong key)
    {
        var fingerprint = FingerprintOf(key);
        for (var index = BlockOf(key, _blockCount); ; index = index + 1 == _blockCount ? 0 : index + 1)
        {
            var block = _blocks + ((long)index * BlockBytes);
            var hits = HitsIn(block, Vector128.Create(fingerprint));
            if (hits != 0)
            {
                var row = RowAt(block, BitOperations.TrailingZeroCount(hits) / 2);
                var entries = new ReadOnlySpan<WeightEntry>(row.Start, row.Count);
                GC.KeepAlive(_memory);
                return entries;
            }

            if (OverflowMarks.Of(*(uint*)(block + OverflowAt), fingerprint) == 0)
            {
                return default;
            }
        }
    }

    /// <summary>
    /// Notes the rows of at most <see cref="Batch"/> features that the model knows, in any order, and asks for them; gives how many they are. Who has something to do
    /// between <see cref="Prefetch(ReadOnlySpan{ulong})"/> and this, and between this and the sum, does not wait for the memory.
    /// </summary>
    [SkipLocalsInit]
    internal int Find(ReadOnlySpan<ulong> keys, Span<WeightRow> rows)
    {
        Span<ulong> open = stackalloc ulong[Batch];
        ref var first = ref MemoryMarshal.GetReference(rows);
        ref var firstOpen = ref MemoryMarshal.GetReference(open);
        var (found, left) = (0, 0);
        foreach (var key in keys)
        {
            var block = _blocks + ((long)BlockOf(key, _blockCount) * BlockBytes);
            var fingerprint = FingerprintOf(key);
            var hits = HitsIn(block, Vector128.Create(fingerprint));
            var isMissing = (int)((hits - 1) >> 31);
            Unsafe.Add(ref first, found) = RowAt(block, (BitOperations.TrailingZeroCount(hits) / 2) & (PlacesPerBlock - 1));
            Unsafe.Add(ref firstOpen, left) = key;
            found += 1 - isMissing;
            left += isMissing & OverflowMarks.Of(*(uint*)(block + OverflowAt), fingerprint);
        }

        foreach (ref readonly var row in rows[..found])
        {
            Prefetch(row.Start);
        }

        found = FindOpen(open[..left], rows, found);
        GC.KeepAlive(_memory);
        return found;
    }

    /// <summary>Asks the processor to fetch what <see cref="Find"/> will read.</summary>
    internal void Prefetch(ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
        {
            Prefetch(key);
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

    private static void Prefetch(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HitsIn(byte* block, Vector128<ushort> fingerprint) =>
        Vector128.Equals(Vector128.Load((ushort*)(block + FingerprintsAt)), fingerprint).AsByte().ExtractMostSignificantBits();

    /// <summary>Adds the rows that are in a later block than their own.</summary>
    private int FindOpen(ReadOnlySpan<ulong> keys, Span<WeightRow> rows, int found)
    {
        foreach (var key in keys)
        {
            var row = Row(key);
            if (row.Length > 0)
            {
                rows[found++] = new WeightRow((WeightEntry*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(row)), row.Length);
            }
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WeightRow RowAt(byte* block, int place)
    {
        var counts = *(ulong*)(block + CountsAt);
        var before = counts & ((1UL << (place * 8)) - 1);

        // Neighbours are added in pairs of 16 bits, and the multiplication gathers the four sums in the highest ones.
        var pairs = (before & EvenBytes) + ((before >> 8) & EvenBytes);
        return new WeightRow(_entries + *(int*)block + (int)((pairs * Gather) >> 48), (byte)(counts >> (place * 8)));
    }
}
