using System.Runtime.InteropServices;
using Ingest.Language.Lexicon;

namespace Ingest.Language.Parsing;

/// <summary>
/// The best states of a search, step by step. Every sentence of n words takes 2n steps whichever way it is read, so states of one step can be compared.
/// A state that is far behind the best one is given up at once: where the model is sure only one is left, and parsing costs no more than a greedy one.
/// </summary>
/// <param name="classes">What is known of words.</param>
/// <param name="weights">How good a transition is.</param>
/// <param name="width">How many states are kept at most.</param>
/// <param name="margin">How far a state may be behind the best, in the weights' units.</param>
/// <param name="favour">What the transitions of a state are worth on top of their weights, where the search is to be led astray to learn from it.</param>
internal sealed class Beam(WordClasses classes, ITransitionWeights weights, int width, int margin, Func<ParseSpace, int, TransitionScores>? favour = null)
{
    private readonly StateScorer _scorer = new(weights);
    private readonly Candidate[] _candidates = new Candidate[width];
    private readonly int[] _states = new int[width];
    private readonly TransitionScores[] _worths = new TransitionScores[width];
    private int _candidateCount;

    /// <summary>The sentence and the states made.</summary>
    internal ParseSpace Space { get; } = new(classes);

    /// <summary>The states of the present step, best first.</summary>
    internal ReadOnlySpan<int> States => _states.AsSpan(0, Count);

    private int Count { get; set; }

    /// <summary>Takes a sentence.</summary>
    internal void Start(string text, ReadOnlySpan<Word> sentence)
    {
        Space.Start(text, sentence);
        _scorer.Start(sentence.Length);
        (_states[0], Count) = (0, 1);
    }

    /// <summary>Searches to the end: the states are whole trees then.</summary>
    internal void Search(string text, ReadOnlySpan<Word> sentence)
    {
        Start(text, sentence);
        for (var step = 0; step < sentence.Length * 2; step++)
        {
            Advance();
        }
    }

    /// <summary>Makes the next transition of all states and keeps the best.</summary>
    internal void Advance()
    {
        _candidateCount = 0;
        _scorer.Score(Space, States, _worths);
        for (var index = 0; index < Count; index++)
        {
            var (state, scores) = (_states[index], _worths[index]);
            scores.Add(favour?.Invoke(Space, state) ?? default);
            Offer(state, Transition.Shift, scores.Shift);
            Offer(state, Transition.Left, scores.Left);
            Offer(state, Transition.Right, scores.Right);
        }

        Count = 0;
        for (var index = 0; index < _candidateCount; index++)
        {
            var (score, before, transition) = _candidates[index];
            var state = Space.Apply(before, transition, score);
            if (LikeOf(state) is var like and >= 0)
            {
                Space.NoteRival(like, state);
            }
            else
            {
                _states[Count++] = state;
            }
        }
    }

    /// <summary>What the transitions of a state are worth.</summary>
    internal TransitionScores Score(int state) => _scorer.Of(Space, state);

    /// <summary>The kept state that looks like another one, or -1.</summary>
    private int LikeOf(int state)
    {
        foreach (var kept in States)
        {
            if (Space.AreAlike(kept, state))
            {
                return kept;
            }
        }

        return -1;
    }

    private void Offer(int index, Transition transition, int worth)
    {
        ref readonly var state = ref Space.State(index);
        if (state.Score + worth > Least() && Space.Allows(in state, transition))
        {
            Insert(new Candidate(state.Score + worth, index, transition));
        }
    }

    /// <summary>What a candidate has to beat. The first of equals stays: that is the one of the better state and the lower transition.</summary>
    private int Least()
    {
        var margined = _candidateCount == 0 ? int.MinValue : _candidates[0].Score - margin - 1;
        return _candidateCount == width ? Math.Max(margined, _candidates[width - 1].Score) : margined;
    }

    private void Insert(Candidate candidate)
    {
        var place = _candidateCount < width ? _candidateCount++ : width - 1;
        while (place > 0 && _candidates[place - 1].Score < candidate.Score)
        {
            _candidates[place] = _candidates[place - 1];
            place--;
        }

        _candidates[place] = candidate;
        var least = _candidates[0].Score - margin;
        while (_candidates[_candidateCount - 1].Score < least)
        {
            _candidateCount--;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Score, int Before, Transition Transition);
}
