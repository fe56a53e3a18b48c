namespace Ingest.Language.Parsing;

/// <summary>
/// Says what the transitions of states are worth. What was summed once for a sentence is not summed again: the branches of a search pass the same words in the
/// same roles, and differ mostly in what lies deeper than features look.
/// </summary>
internal sealed class StateScorer(ITransitionWeights weights)
{
    private const int PartsPerWord = 12;
    private const int StatesPerWord = 8;
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];
    private readonly ScoreMemo _parts = new(PartsPerWord);
    private readonly ScoreMemo _states = new(StatesPerWord);

    /// <summary>Forgets the sums of the sentence before; its weights may have changed too.</summary>
    internal void Start(int words)
    {
        _parts.Start(words);
        _states.Start(words);
    }

    /// <summary>What the transitions of a state are worth.</summary>
    internal TransitionScores Of(ParseSpace space, int state)
    {
        var view = new StateView(space, state);
        var signature = StateFeatures.SignatureOf(in view);
        ref var known = ref _states.At(signature);
        if (known.Signature != signature)
        {
            (known.Signature, known.Scores) = (signature, Sum(in view));
        }

        return known.Scores;
    }

    private TransitionScores Sum(in StateView view)
    {
        var writer = new FeatureKeys(_keys);
        StateFeatures.WriteWhole(in view, ref writer);
        var sum = weights.Sum(_keys.AsSpan(0, writer.Count));
        foreach (var part in StateFeatures.Parts)
        {
            var (first, last) = StateFeatures.Places(in view, part);
            sum = sum.Plus(Of(view.Space, part, first, last));
        }

        return sum;
    }

    private TransitionScores Of(ParseSpace space, StatePart part, int first, int last)
    {
        var signature = StateFeatures.SignatureOf(part, first, last);
        ref var known = ref _parts.At(signature);
        if (known.Signature != signature)
        {
            var writer = new FeatureKeys(_keys);
            StateFeatures.WritePart(space, part, first, last, ref writer);
            (known.Signature, known.Scores) = (signature, weights.Sum(_keys.AsSpan(0, writer.Count)));
        }

        return known.Scores;
    }
}
