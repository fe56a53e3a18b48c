using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of one word in a role, whatever else the state holds.</summary>
internal static class WordFeatures
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Top(in StateView view, ref FeatureKeys keys)
    {
        keys.At(1);
        Word(in view.TopAtoms, ref keys);
        keys.At(13);
        keys.Add(view.TopAtoms.Ending, view.TopAtoms.Coarse);
        keys.At(63);
        keys.Add(view.TopAtoms.Tag, view.Before(view.Top.Word).Form);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Under(in StateView view, ref FeatureKeys keys)
    {
        keys.At(5);
        Word(in view.UnderAtoms, ref keys);
        keys.At(64);
        keys.Add(view.UnderAtoms.Tag, view.After(view.Under.Word).Form);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Third(in StateView view, ref FeatureKeys keys)
    {
        keys.At(18);
        keys.Add(view.ThirdAtoms.Form);
        keys.Add(view.ThirdAtoms.Tag);
    }

    /// <summary>The front of the buffer and the two words after it; and what is true of every state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Front(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var front = ref view.FrontAtoms;
        keys.At(0);
        keys.Add(Number(0));
        keys.At(9);
        Word(in front, ref keys);
        keys.At(14);
        keys.Add(front.Ending, front.Coarse);
        keys.Add(view.NextAtoms.Form);
        keys.Add(view.NextAtoms.Tag);
        keys.Add(view.AfterNextAtoms.Tag);
        keys.At(42);
        keys.Add(front.Form, view.NextAtoms.Form);
        keys.Add(front.Tag, view.NextAtoms.Tag, view.AfterNextAtoms.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Word(in WordAtoms atoms, ref FeatureKeys keys)
    {
        keys.Add(atoms.Both);
        keys.Add(atoms.Form);
        keys.Add(atoms.Tag);
        keys.Add(atoms.Morphology, atoms.Coarse);
    }
}
