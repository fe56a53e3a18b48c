using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of one word in a role, whatever else the state holds.</summary>
internal static class WordFeatures
{
    internal static void Top(ParseSpace space, int place, ref FeatureKeys keys)
    {
        ref readonly var top = ref space.Atoms(place);
        keys.At(1);
        Word(in top, ref keys);
        keys.At(13);
        keys.Add(top.Ending, top.Coarse);
        keys.At(63);
        keys.Add(top.Tag, space.Before(place).Form);
    }

    internal static void Under(ParseSpace space, int place, ref FeatureKeys keys)
    {
        ref readonly var under = ref space.Atoms(place);
        keys.At(5);
        Word(in under, ref keys);
        keys.At(64);
        keys.Add(under.Tag, space.After(place).Form);
    }

    internal static void Third(ParseSpace space, int place, ref FeatureKeys keys)
    {
        ref readonly var third = ref space.Atoms(place);
        keys.At(18);
        keys.Add(third.Form);
        keys.Add(third.Tag);
    }

    /// <summary>The front of the buffer and the two words after it; and what is true of every state.</summary>
    internal static void Front(ParseSpace space, int place, ref FeatureKeys keys)
    {
        ref readonly var front = ref space.Atoms(place);
        ref readonly var next = ref space.Atoms(place + 1);
        ref readonly var afterNext = ref space.Atoms(place + 2);
        keys.At(0);
        keys.Add(Number(0));
        keys.At(9);
        Word(in front, ref keys);
        keys.At(14);
        keys.Add(front.Ending, front.Coarse);
        keys.Add(next.Form);
        keys.Add(next.Tag);
        keys.Add(afterNext.Tag);
        keys.At(42);
        keys.Add(front.Form, next.Form);
        keys.Add(front.Tag, next.Tag, afterNext.Tag);
    }

    private static void Word(in WordAtoms atoms, ref FeatureKeys keys)
    {
        keys.Add(atoms.Both);
        keys.Add(atoms.Form);
        keys.Add(atoms.Tag);
        keys.Add(atoms.Morphology, atoms.Coarse);
    }
}
