using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// Says what the transitions of states are worth. A part that was summed once for a sentence is not summed again: the branches of a search pass the same words
/// in the same roles, and differ mostly in what lies deeper than features look.
/// </summary>
internal sealed class StateScorer(ITransitionWeights weights)
{
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];
    private readonly ScoreMemo _memo = new();
    private readonly NewPart[] _new = new NewPart[StateFeatures.Parts.Length];

    /// <summary>Forgets the sums of the sentence before; its weights may have changed too.</summary>
    internal void Start(int words) => _memo.Start(words);

    /// <summary>What the transitions of a state are worth.</summary>
    internal TransitionScores Of(ParseSpace space, int state)
    {
        var view = new StateView(space, state);
        var writer = new FeatureKeys(_keys);
        var (sum, count) = (default(TransitionScores), 0);
        foreach (var part in StateFeatures.Parts)
        {
            var signature = PartSignature.Of(in view, part);
            ref var known = ref _memo.At(signature);
            if (known.Signature == signature)
            {
                sum.Add(in known.Scores);
            }
            else
            {
                StateFeatures.Write(in view, part, ref writer);
                _new[count++] = new NewPart(signature, writer.Count);
            }
        }

        AddNew(_new.AsSpan(0, count), ref sum);
        return sum;
    }

    /// <summary>Sums the parts that were not known, after all that they need has been asked for.</summary>
    private void AddNew(ReadOnlySpan<NewPart> parts, ref TransitionScores sum)
    {
        weights.Prefetch(_keys.AsSpan(0, parts.IsEmpty ? 0 : parts[^1].End));
        var start = 0;
        foreach (ref readonly var part in parts)
        {
            ref var known = ref _memo.At(part.Signature);
            (known.Signature, known.Scores) = (part.Signature, weights.Sum(_keys.AsSpan(start, part.End - start)));
            sum.Add(in known.Scores);
            start = part.End;
        }
    }

    /// <summary>A part that is to be summed.</summary>
    /// <param name="Signature">What tells it from others.</param>
    /// <param name="End">Where its keys end; they start where those of the one before end.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct NewPart(ulong Signature, int End);
}
