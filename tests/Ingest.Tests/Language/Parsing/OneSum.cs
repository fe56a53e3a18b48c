using Ingest.Language.Parsing;

namespace Ingest.Tests.Language.Parsing;

/// <summary>Sums one run of features.</summary>
internal static class OneSum
{
    internal static TransitionScores Sum(this ITransitionWeights weights, ReadOnlySpan<ulong> keys)
    {
        var sum = default(TransitionScores);
        weights.Sum(keys, [keys.Length], new Span<TransitionScores>(ref sum));
        return sum;
    }
}
