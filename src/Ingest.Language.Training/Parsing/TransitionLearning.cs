using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// Learns from one sentence after the other: searches with the present weights, wrong arcs favoured, and where another reading scores higher than the true one
/// takes weight from it and gives it to the true one, up to the step where that was furthest behind (Huang, Fayong and Guo, 2012: max-violation).
/// </summary>
internal sealed class TransitionLearning
{
    private const int Unbounded = 1 << 28;
    private readonly TransitionWeights _weights;
    private readonly WrongArcs _wrongArcs;
    private readonly Beam _beam;
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];

    internal TransitionLearning(WordClasses classes, TransitionWeights weights, ParserSettings settings)
    {
        (_weights, _wrongArcs) = (weights, new WrongArcs(settings.WrongArc));
        _beam = new Beam(classes, weights, settings.Width, Unbounded, _wrongArcs.Of);
    }

    /// <summary>Learns from a sentence; gives whether another reading was not far enough behind the true one.</summary>
    internal bool Learn(TransitionLesson lesson)
    {
        _wrongArcs.Take(lesson.Heads);
        _beam.Start(lesson.Sentence.Text, lesson.Sentence.Words);
        var truth = 0;
        var worst = (Gap: -1, Truth: 0, Found: 0);
        foreach (var transition in lesson.Steps)
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
