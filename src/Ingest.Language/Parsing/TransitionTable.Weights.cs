using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>How the weights of features are found.</summary>
internal sealed unsafe partial class TransitionTable
{
    private const uint NoPlace = 1u << (2 * Places);
    private const uint PlacesMask = NoPlace - 1;

    /// <summary>Three weights, and a byte that belongs to something else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Weights(byte* place) =>
        Sse41.IsSupported ? Sse41.ConvertToVector128Int32((sbyte*)place) : Vector128.Create((sbyte)place[0], (sbyte)place[1], (sbyte)place[2], 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HitsIn(byte* block, Vector256<ushort> fingerprint) =>
        Vector256.Equals(Vector256.Load((ushort*)block), fingerprint).AsByte().ExtractMostSignificantBits() & PlacesMask;

    /// <summary>Where the weights of a hit are: it has two bits a place, and there are three weights a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* PlaceOf(byte* block, uint hits)
    {
        var bit = BitOperations.TrailingZeroCount(hits);
        return block + WeightsAt + bit + (bit >> 1);
    }

    /// <summary>
    /// The weights of each feature. Whether the model knows a feature nobody can foresee, and a wrong guess costs the processor more than all the rest, so there
    /// is no branch for it: without a hit something is read for weights, and taken as nought.
    /// </summary>
    [SkipLocalsInit]
    private void Weigh(ReadOnlySpan<ulong> keys, Span<Vector128<int>> weights)
    {
        Span<int> open = stackalloc int[Batch];
        ref var first = ref MemoryMarshal.GetReference(weights);
        ref var firstOpen = ref MemoryMarshal.GetReference(open);
        var count = 0;
        for (var index = 0; index < keys.Length; index++)
        {
            var block = BlockOf(keys[index]);
            var fingerprint = WeightTable.FingerprintOf(keys[index]);
            var hits = HitsIn(block, Vector256.Create(fingerprint));
            var isMissing = (int)(hits - 1) >> 31;
            Unsafe.Add(ref first, index) = Vector128.AndNot(Weights(PlaceOf(block, hits | NoPlace)), Vector128.Create(isMissing));
            Unsafe.Add(ref firstOpen, count) = index;
            count += OverflowMarks.Of(*(uint*)(block + OverflowAt), fingerprint) & isMissing;
        }

        foreach (var index in open[..count])
        {
            Prefetch(After(BlockOf(keys[index])));
        }

        foreach (var index in open[..count])
        {
            Unsafe.Add(ref first, index) = WeighOverflow(keys[index]);
        }
    }

    /// <summary>The weights of a feature that is not in its own block, which overflowed.</summary>
    private Vector128<int> WeighOverflow(ulong key)
    {
        var fingerprint = WeightTable.FingerprintOf(key);
        var block = BlockOf(key);
        while (OverflowMarks.Of(*(uint*)(block + OverflowAt), fingerprint) != 0)
        {
            block = After(block);
            if (HitsIn(block, Vector256.Create(fingerprint)) is var hits and not 0)
            {
                return Weights(PlaceOf(block, hits));
            }
        }

        return Vector128<int>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(byte* block)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(block);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* After(byte* block) => block + BlockBytes == _end ? _blocks : block + BlockBytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* BlockOf(ulong key) => _blocks + ((long)WeightTable.BlockOf(key, _count) * BlockBytes);
}
