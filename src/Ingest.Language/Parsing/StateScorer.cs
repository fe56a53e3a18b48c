using System.Runtime.CompilerServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// Says what the transitions of states are worth. A part that was summed once for a sentence is not summed again: the branches of a search pass the same words
/// in the same roles, and differ mostly in what lies deeper than features look. The states of a step are scored together: what all of them need is asked for before
/// the first sum, so that it has time to come.
/// </summary>
internal sealed class StateScorer(ITransitionWeights weights)
{
    private const int StatesAtOnce = 8;
    private const int PartCount = 12;
    private readonly ulong[] _keys = new ulong[StatesAtOnce * FeatureKeys.Limit];
    private readonly int[] _ends = new int[StatesAtOnce * PartCount];
    private readonly int[] _numbers = new int[StatesAtOnce * PartCount];
    private readonly ScoreMemo _memo = new();

    /// <summary>Forgets the sums of the sentence before; its weights may have changed too.</summary>
    internal void Start(int words) => _memo.Start(words);

    /// <summary>What the transitions of a state are worth.</summary>
    internal TransitionScores Of(ParseSpace space, int state)
    {
        var worth = default(TransitionScores);
        Score(space, [state], new Span<TransitionScores>(ref worth));
        return worth;
    }

    /// <summary>What the transitions of states are worth.</summary>
    /// <param name="space">Where the states are.</param>
    /// <param name="states">Their indexes.</param>
    /// <param name="worths">As long; gets what each state's are worth.</param>
    internal void Score(ParseSpace space, ReadOnlySpan<int> states, Span<TransitionScores> worths)
    {
        for (var first = 0; first < states.Length; first += StatesAtOnce)
        {
            var count = Math.Min(StatesAtOnce, states.Length - first);
            SumNew(space, states.Slice(first, count));
            Add(worths.Slice(first, count));
        }
    }

    /// <summary>Notes the numbers of all parts of some states, and sums the parts that are new.</summary>
    [SkipLocalsInit]
    private void SumNew(ParseSpace space, ReadOnlySpan<int> states)
    {
        Span<ulong> signatures = stackalloc ulong[PartCount];
        Span<int> fresh = stackalloc int[PartCount];
        var (known, runs, written) = (_memo.Count, 0, 0);
        var writer = new FeatureKeys(_keys);
        for (var index = 0; index < states.Length; index++)
        {
            var view = new StateView(space, states[index]);
            PartSignature.Write(in view, signatures);
            foreach (var part in fresh[.._memo.Number(signatures, _numbers.AsSpan(index * PartCount, PartCount), fresh)])
            {
                StateFeatures.Write(in view, StateFeatures.Parts[part], ref writer);
                _ends[runs++] = writer.Count;

                // Part by part, so that what the first ones need is on its way while the others are written.
                weights.Prefetch(_keys.AsSpan(written, writer.Count - written));
                written = writer.Count;
            }
        }

        weights.Sum(_keys.AsSpan(0, written), _ends.AsSpan(0, runs), _memo.From(known));
    }

    private void Add(Span<TransitionScores> worths)
    {
        var at = 0;
        foreach (ref var worth in worths)
        {
            var sum = default(TransitionScores);
            foreach (var number in _numbers.AsSpan(at, PartCount))
            {
                sum.Add(in _memo.At(number));
            }

            worth = sum;
            at += PartCount;
        }
    }
}
