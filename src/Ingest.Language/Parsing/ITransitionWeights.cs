namespace Ingest.Language.Parsing;

/// <summary>What transitions are scored with: the model's weights or, in training, those being learnt.</summary>
internal interface ITransitionWeights
{
    /// <summary>Asks the processor to fetch what <see cref="Sum"/> will read for these features.</summary>
    void Prefetch(ReadOnlySpan<ulong> keys);

    /// <summary>The sums of the weights of features.</summary>
    TransitionScores Sum(ReadOnlySpan<ulong> keys);
}
