using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// The weights of a trained model: three bytes for each feature, one for each transition. All that a feature needs lies in one line of the cache, for looking
/// up is what parsing does most. A section holds, little-endian, the number of blocks (int32) and 60 bytes of nought; then blocks of 64 bytes with twelve
/// places: twelve 16-bit fingerprints (nought: free), twelve times three weights, whether it overflowed into the next block (int32). A key that is not in the
/// table passes for one that is about once in five thousand times, which is noise to a sum of a hundred.
/// </summary>
internal sealed unsafe partial class TransitionTable : ITransitionWeights
{
    internal const int BlockBytes = 64;
    internal const int Places = 12;
    internal const int Transitions = 3;
    internal const int WeightsAt = 24;
    internal const int OverflowAt = 60;
    internal static readonly BlockLayout Layout = new(BlockBytes, FingerprintsAt: 0, Places, OverflowAt);
    private const int Batch = 256;
    private readonly AlignedBytes _memory;
    private readonly byte* _blocks;
    private readonly byte* _end;
    private readonly uint _count;

    /// <summary>Takes a copy of a section. Throws <see cref="InvalidDataException"/> if its length is not what its header says.</summary>
    internal TransitionTable(ReadOnlySpan<byte> section)
    {
        if (section.Length < BlockBytes || section.Length != BlockBytes + ((long)BitConverter.ToInt32(section) * BlockBytes))
        {
            throw new InvalidDataException("The language model is damaged: the table of the parser is not as long as it says. Build Ingest.Language again from a clean checkout.");
        }

        _count = BitConverter.ToUInt32(section);
        _memory = new AlignedBytes(section[BlockBytes..]);
        _blocks = _memory.Start;
        _end = _blocks + _memory.Length;
        OverflowMarks.Write(_memory.Bytes, Layout);
    }

    public void Prefetch(ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
        {
            Prefetch(BlockOf(key));
        }
    }

    [SkipLocalsInit]
    public void Sum(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> ends, Span<TransitionScores> sums)
    {
        Span<Vector128<int>> totals = stackalloc Vector128<int>[Batch + 1];
        var (run, before) = (0, Vector128<int>.Zero);
        totals[0] = before;
        for (var start = 0; start < keys.Length || run < ends.Length; start += Batch)
        {
            var batch = keys.Slice(start, Math.Min(Batch, keys.Length - start));
            Weigh(batch, totals[1..]);
            var total = totals[0];
            foreach (ref var place in totals.Slice(1, batch.Length))
            {
                total += place;
                place = total;
            }

            for (; run < ends.Length && ends[run] <= start + batch.Length; run++)
            {
                var sum = totals[ends[run] - start] - before;
                sums[run] = new TransitionScores(sum[(int)Transition.Shift], sum[(int)Transition.Left], sum[(int)Transition.Right]);
                before += sum;
            }

            totals[0] = total;
        }

        GC.KeepAlive(_memory);
    }
}
