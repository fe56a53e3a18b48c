using Ingest.Language.Parsing;

namespace Ingest.Tests.Language.Parsing;

/// <summary>Weights that nobody learnt: each feature has some of its own, so that one feature more, less or other changes a sum.</summary>
internal sealed class HashedWeights : ITransitionWeights
{
    private const int Range = 201;

    public void Prefetch(ReadOnlySpan<ulong> keys)
    {
    }

    public void Sum(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> ends, Span<TransitionScores> sums)
    {
        var start = 0;
        for (var run = 0; run < ends.Length; run++)
        {
            sums[run] = default;
            foreach (var key in keys[start..ends[run]])
            {
                sums[run].Add(new TransitionScores((int)(key % Range) - 100, (int)((key >> 20) % Range) - 100, (int)((key >> 40) % Range) - 100));
            }

            start = ends[run];
        }
    }
}
