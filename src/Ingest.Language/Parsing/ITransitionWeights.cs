namespace Ingest.Language.Parsing;

/// <summary>What transitions are scored with: the model's weights or, in training, those being learnt.</summary>
internal interface ITransitionWeights
{
    /// <summary>Asks the processor to fetch what <see cref="Sum"/> will read for these features.</summary>
    void Prefetch(ReadOnlySpan<ulong> keys);

    /// <summary>The sums of the weights of runs of features.</summary>
    /// <param name="keys">The features, one run after the other.</param>
    /// <param name="ends">Where each run ends; it starts where the one before ends.</param>
    /// <param name="sums">Gets a sum for each run.</param>
    void Sum(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> ends, Span<TransitionScores> sums);
}
