using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of all three words at once, by themselves and with the last transitions.</summary>
internal static class ContextFeatures
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Words(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        ref readonly var front = ref view.FrontAtoms;
        keys.At(36);
        keys.Add(under.Form, front.Form);
        keys.Add(under.Tag, front.Tag);
        keys.At(46);
        keys.Add(under.Tag, top.Tag, front.Tag);
        keys.At(49);
        keys.Add(under.Form, top.Tag, front.Tag);
        keys.Add(under.Tag, top.Form, front.Tag);
        keys.Add(under.Tag, top.Tag, front.Form);
        keys.Add(under.Form, top.Coarse, front.Form);
        keys.At(56);
        keys.Add(under.Tag, top.Tag, front.Tag, view.NextAtoms.Tag);
        keys.At(67);
        keys.Add(under.Cluster, top.Tag, front.Tag);
        keys.At(72);
        keys.Add(under.Sense, top.Coarse, front.Form);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void History(in StateView view, ref FeatureKeys keys)
    {
        var last = Number((int)view.State.Transition);
        var before = Number(view.TransitionBefore);
        keys.At(73);
        keys.Add(last, before, view.TopAtoms.Tag, view.FrontAtoms.Tag);
        keys.Add(last, before, view.UnderAtoms.Tag, view.TopAtoms.Tag);
        keys.Add(last, view.TopAtoms.Form);
    }
}
