using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// The weights of a trained model: three bytes for each feature, one for each transition. All that a feature needs lies in one line of the cache, for looking
/// up is what parsing does most. A section holds, little-endian, the number of blocks (int32) and 60 bytes of nought; then blocks of 64 bytes with twelve
/// places: twelve 16-bit fingerprints (nought: free), twelve times three weights, whether it overflowed into the next block (int32). A key that is not in the
/// table passes for one that is about once in five thousand times, which is noise to a sum of a hundred.
/// </summary>
internal sealed unsafe class TransitionTable : ITransitionWeights
{
    internal const int BlockBytes = 64;
    internal const int Places = 12;
    internal const int Transitions = 3;
    internal const int WeightsAt = 24;
    internal const int OverflowAt = 60;
    private const uint PlaceMask = (1u << Places) - 1;
    private readonly byte* _blocks;
    private readonly uint _count;

    /// <summary>A view of a section that stays where it is. Throws <see cref="InvalidDataException"/> if its length is not what its header says.</summary>
    internal TransitionTable(ReadOnlySpan<byte> section)
    {
        if (section.Length < BlockBytes || section.Length != BlockBytes + ((long)BitConverter.ToInt32(section) * BlockBytes))
        {
            throw new InvalidDataException("The language model is damaged: the table of the parser is not as long as it says. Build Ingest.Language again from a clean checkout.");
        }

        _count = BitConverter.ToUInt32(section);
        _blocks = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in section[0])) + BlockBytes;
    }

    public void Prefetch(ReadOnlySpan<ulong> keys)
    {
        if (Sse.IsSupported)
        {
            foreach (var key in keys)
            {
                Sse.Prefetch0(BlockOf(key));
            }
        }
    }

    public TransitionScores Sum(ReadOnlySpan<ulong> keys)
    {
        var (shift, left, right) = (0, 0, 0);
        foreach (var key in keys)
        {
            var weights = Find(key);
            if (weights != null)
            {
                shift += weights[(int)Transition.Shift];
                left += weights[(int)Transition.Left];
                right += weights[(int)Transition.Right];
            }
        }

        return new TransitionScores(shift, left, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* BlockOf(ulong key) => _blocks + ((long)WeightTable.BlockOf(key, _count) * BlockBytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private sbyte* Find(ulong key)
    {
        var fingerprint = Vector256.Create(WeightTable.FingerprintOf(key));
        var block = BlockOf(key);
        while (true)
        {
            var hits = Vector256.Equals(Vector256.Load((ushort*)block), fingerprint).ExtractMostSignificantBits() & PlaceMask;
            if (hits != 0)
            {
                return (sbyte*)block + WeightsAt + (BitOperations.TrailingZeroCount(hits) * Transitions);
            }

            if (*(int*)(block + OverflowAt) == 0)
            {
                return null;
            }

            block = block + BlockBytes == _blocks + ((long)_count * BlockBytes) ? _blocks : block + BlockBytes;
        }
    }
}
