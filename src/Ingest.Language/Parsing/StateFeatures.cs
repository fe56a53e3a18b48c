using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>
/// The features of a state: those of Zhang and Nivre (2011) turned to the arc-hybrid system, where a word is attached either to the one below it on the stack
/// or to the front of the buffer, so pairs with both are looked at; and, since content words are heads in Universal Dependencies, the words at the left edge
/// of a phrase (a preposition, a conjunction) together with what the phrase may hang on.
/// </summary>
internal static class StateFeatures
{
    private const int NearDistance = 4;
    private const int MiddleDistance = 7;
    private const int FarDistance = 12;

    /// <summary>Writes the keys of a state; gives how many places they take.</summary>
    internal static int Write(ParseSpace space, int state, Span<ulong> keys)
    {
        var view = new StateView(space, state);
        var writer = new FeatureKeys(keys);
        Words(in view, ref writer);
        PairFeatures.Write(in view, ref writer);
        ContextFeatures.Write(in view, ref writer);
        ChildFeatures.Write(in view, ref writer);
        ValencyFeatures.Write(in view, ref writer);
        return writer.Count;
    }

    /// <summary>How far apart two places are, in seven steps.</summary>
    internal static int Distance(int first, int last) => (last - first) switch
    {
        <= NearDistance and var near => near,
        <= MiddleDistance => NearDistance + 1,
        <= FarDistance => NearDistance + 2,
        _ => NearDistance + 3,
    };

    private static void Words(in StateView view, ref FeatureKeys keys)
    {
        keys.Add(Number(0));
        Word(in view.TopAtoms, ref keys);
        Word(in view.UnderAtoms, ref keys);
        Word(in view.FrontAtoms, ref keys);
        keys.Add(view.TopAtoms.Ending, view.TopAtoms.Coarse);
        keys.Add(view.FrontAtoms.Ending, view.FrontAtoms.Coarse);
        keys.Add(view.NextAtoms.Form);
        keys.Add(view.NextAtoms.Tag);
        keys.Add(view.AfterNextAtoms.Tag);
        keys.Add(view.ThirdAtoms.Form);
        keys.Add(view.ThirdAtoms.Tag);
    }

    private static void Word(in WordAtoms atoms, ref FeatureKeys keys)
    {
        keys.Add(atoms.Both);
        keys.Add(atoms.Form);
        keys.Add(atoms.Tag);
        keys.Add(atoms.Morphology, atoms.Coarse);
    }
}
