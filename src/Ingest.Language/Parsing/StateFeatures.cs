using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// The features of a state: those of Zhang and Nivre (2011) turned to the arc-hybrid system, where a word is attached either to the one below it on the stack
/// or to the front of the buffer, so pairs with both are looked at; and, since content words are heads in Universal Dependencies, the words at the left edge
/// of a phrase (a preposition, a conjunction) together with what the phrase may hang on. More than half look at one word or at two (<see cref="StatePart"/>).
/// </summary>
internal static class StateFeatures
{
    private const int PlaceBits = 16;

    /// <summary>The parts of every state.</summary>
    internal static ReadOnlySpan<StatePart> Parts =>
        [StatePart.Top, StatePart.Under, StatePart.Third, StatePart.Front, StatePart.TopAndFront, StatePart.UnderAndTop];

    /// <summary>Writes the keys of a state, of its parts too; gives how many there are.</summary>
    internal static int Write(ParseSpace space, int state, Span<ulong> keys)
    {
        var view = new StateView(space, state);
        var writer = new FeatureKeys(keys);
        WriteWhole(in view, ref writer);
        foreach (var part in Parts)
        {
            var (first, last) = Places(in view, part);
            WritePart(space, part, first, last, ref writer);
        }

        return writer.Count;
    }

    /// <summary>Writes the keys of what looks at more than a part.</summary>
    internal static void WriteWhole(in StateView view, ref FeatureKeys keys)
    {
        ContextFeatures.Write(in view, ref keys);
        ChildFeatures.Write(in view, ref keys);
        ValencyFeatures.Write(in view, ref keys);
    }

    /// <summary>Writes the keys of a part, which is at some places.</summary>
    internal static void WritePart(ParseSpace space, StatePart part, int first, int last, ref FeatureKeys keys)
    {
        switch (part)
        {
            case StatePart.Top:
                WordFeatures.Top(space, first, ref keys);
                break;
            case StatePart.Under:
                WordFeatures.Under(space, first, ref keys);
                break;
            case StatePart.Third:
                WordFeatures.Third(space, first, ref keys);
                break;
            case StatePart.Front:
                WordFeatures.Front(space, first, ref keys);
                break;
            case StatePart.TopAndFront:
                PairFeatures.TopAndFront(space, first, last, ref keys);
                break;
            default:
                PairFeatures.UnderAndTop(space, first, last, ref keys);
                break;
        }
    }

    /// <summary>Where a part of a state is; the last place says nothing where it is one word.</summary>
    internal static (int First, int Last) Places(in StateView view, StatePart part) => part switch
    {
        StatePart.Top => (view.Top.Word, 0),
        StatePart.Under => (view.Under.Word, 0),
        StatePart.Third => (view.Third.Word, 0),
        StatePart.Front => (view.Front.Word, 0),
        StatePart.TopAndFront => (view.Top.Word, view.Front.Word),
        _ => (view.Under.Word, view.Top.Word),
    };

    /// <summary>What tells a part at some places from any other in the sentence.</summary>
    internal static ulong SignatureOf(StatePart part, int first, int last) => (((((ulong)part << PlaceBits) | (uint)first) << PlaceBits) | (uint)last) + 1;

    /// <summary>What tells apart states whose features differ: those with one signature are worth the same.</summary>
    internal static ulong SignatureOf(in StateView view)
    {
        var history = ((ulong)view.TransitionBefore << 2) | (ulong)view.State.Transition;
        var words = FeatureHash.With(FeatureHash.With(view.Top.Content, view.Under.Content), view.Front.Content);
        return FeatureHash.With(words, (history << PlaceBits) | (uint)view.Third.Word) | 1;
    }
}
