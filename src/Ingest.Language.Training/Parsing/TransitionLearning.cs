using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// Learns from one sentence after the other: searches with the present weights and, where another reading scores higher than the true one, takes weight from
/// it and gives it to the true one, up to the step where the true one was furthest behind (Huang, Fayong and Guo, 2012: max-violation).
/// </summary>
internal sealed class TransitionLearning
{
    private const int Unbounded = 1 << 28;
    private readonly TransitionWeights _weights;
    private readonly Beam _beam;
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];

    internal TransitionLearning(WordClasses classes, TransitionWeights weights, int width)
    {
        _weights = weights;
        _beam = new Beam(classes, weights, width, Unbounded);
    }

    /// <summary>Learns from a sentence; gives whether it was read wrongly.</summary>
    internal bool Learn(ParsedSentence sentence, ReadOnlySpan<Transition> gold)
    {
        _beam.Start(sentence.Text, sentence.Words);
        var truth = 0;
        var worst = (Gap: -1, Truth: 0, Found: 0);
        foreach (var transition in gold)
        {
            _beam.Advance();
            truth = Follow(truth, transition);
            var best = _beam.States[0];
            var gap = _beam.Space.State(best).Score - _beam.Space.State(truth).Score;
            if (best != truth && gap > worst.Gap)
            {
                worst = (gap, truth, best);
            }
        }

        if (worst.Truth != worst.Found)
        {
            Change(worst.Truth, worst.Found);
        }

        _weights.Step++;
        return worst.Truth != worst.Found;
    }

    /// <summary>The true state after a step: that of the beam if it is still there.</summary>
    private int Follow(int truth, Transition transition)
    {
        foreach (var state in _beam.States)
        {
            ref readonly var candidate = ref _beam.Space.State(state);
            if (candidate.Before == truth && candidate.Transition == transition)
            {
                return state;
            }
        }

        var score = _beam.Space.State(truth).Score + _beam.Score(truth).Of(transition);
        return _beam.Space.Apply(truth, transition, score);
    }

    private void Change(int truth, int found)
    {
        while (truth != found)
        {
            truth = Step(truth, 1);
            found = Step(found, -1);
        }
    }

    /// <summary>Changes the weights of the last transition of a state; gives the state before it.</summary>
    private int Step(int index, int change)
    {
        ref readonly var state = ref _beam.Space.State(index);
        var count = StateFeatures.Write(_beam.Space, state.Before, _keys);
        _weights.Update(_keys.AsSpan(0, count), state.Transition, change);
        return state.Before;
    }
}
