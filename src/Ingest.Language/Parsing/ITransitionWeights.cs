namespace Ingest.Language.Parsing;

/// <summary>What transitions are scored with: the model's weights or, in training, those being learnt.</summary>
internal interface ITransitionWeights
{
    /// <summary>The sums of the weights of features. A key of nought is no feature.</summary>
    TransitionScores Sum(ReadOnlySpan<ulong> keys);
}
