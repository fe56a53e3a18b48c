namespace Ingest.Language.Parsing;

/// <summary>
/// The features of a state: those of Zhang and Nivre (2011) turned to the arc-hybrid system, where a word is attached either to the one below it on the stack
/// or to the front of the buffer, so pairs with both are looked at; and, since content words are heads in Universal Dependencies, the words at the left edge
/// of a phrase (a preposition, a conjunction) together with what the phrase may hang on. They are written part by part (<see cref="StatePart"/>).
/// </summary>
internal static class StateFeatures
{
    /// <summary>The parts of every state.</summary>
    internal static ReadOnlySpan<StatePart> Parts =>
    [
        StatePart.Top, StatePart.Under, StatePart.Third, StatePart.Front, StatePart.TopAndFront, StatePart.UnderAndTop,
        StatePart.Words, StatePart.TopPhrase, StatePart.UnderPhrase, StatePart.FrontPhrase, StatePart.Whole, StatePart.History,
    ];

    /// <summary>Writes the keys of all parts of a state; gives how many there are.</summary>
    internal static int Write(ParseSpace space, int state, Span<ulong> keys)
    {
        var view = new StateView(space, state);
        var writer = new FeatureKeys(keys);
        foreach (var part in Parts)
        {
            Write(in view, part, ref writer);
        }

        return writer.Count;
    }

    /// <summary>Writes the keys of a part.</summary>
    internal static void Write(in StateView view, StatePart part, ref FeatureKeys keys)
    {
        switch (part)
        {
            case StatePart.Top:
                WordFeatures.Top(in view, ref keys);
                break;
            case StatePart.Under:
                WordFeatures.Under(in view, ref keys);
                break;
            case StatePart.Third:
                WordFeatures.Third(in view, ref keys);
                break;
            case StatePart.Front:
                WordFeatures.Front(in view, ref keys);
                break;
            case StatePart.TopAndFront:
                PairFeatures.TopAndFront(in view, ref keys);
                break;
            case StatePart.UnderAndTop:
                PairFeatures.UnderAndTop(in view, ref keys);
                break;
            default:
                WriteLarger(in view, part, ref keys);
                break;
        }
    }

    private static void WriteLarger(in StateView view, StatePart part, ref FeatureKeys keys)
    {
        switch (part)
        {
            case StatePart.Words:
                ContextFeatures.Words(in view, ref keys);
                break;
            case StatePart.TopPhrase:
                PhraseFeatures.Top(in view, ref keys);
                break;
            case StatePart.UnderPhrase:
                PhraseFeatures.Under(in view, ref keys);
                break;
            case StatePart.FrontPhrase:
                PhraseFeatures.Front(in view, ref keys);
                break;
            case StatePart.Whole:
                WholeFeatures.Write(in view, ref keys);
                break;
            default:
                ContextFeatures.History(in view, ref keys);
                break;
        }
    }
}
