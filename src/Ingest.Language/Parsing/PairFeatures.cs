using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of the two pairs that a transition may join, with the words beside them in the text: top and front, and below and top.</summary>
internal static class PairFeatures
{
    private const int NearDistance = 4;
    private const int MiddleDistance = 7;
    private const int FarDistance = 12;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void TopAndFront(in StateView view, ref FeatureKeys keys)
    {
        var (first, last) = (view.Top.Word, view.Front.Word);
        ref readonly var top = ref view.TopAtoms;
        ref readonly var front = ref view.FrontAtoms;
        ref readonly var next = ref view.NextAtoms;
        keys.At(20);
        Pair(in top, in front, Number(Distance(first, last)), ref keys);
        keys.At(38);
        Between(in top, in front, view.Space.Between(first, last), ref keys);
        keys.At(44);
        keys.Add(top.Tag, front.Tag, next.Tag);
        keys.Add(top.Tag, front.Tag, next.Tag, view.AfterNextAtoms.Coarse);
        keys.At(53);
        keys.Add(top.Form, front.Tag, next.Tag);
        keys.Add(top.Tag, front.Form, next.Tag);
        keys.Add(top.Tag, front.Form, next.Form);
        keys.At(57);
        keys.Add(top.Tag, view.After(first).Coarse, view.Before(last).Coarse, front.Tag);
        keys.Add(view.Before(first).Coarse, top.Tag, view.Before(last).Coarse, front.Tag);
        keys.Add(view.Before(first).Coarse, top.Tag, front.Tag, next.Coarse);
        keys.At(66);
        keys.Add(top.Cluster, front.Cluster);
        keys.At(68);
        keys.Add(top.Cluster, front.Tag, next.Tag);
        keys.At(140);
        Classes(in top, in front, ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void UnderAndTop(in StateView view, ref FeatureKeys keys)
    {
        var (first, last) = (view.Under.Word, view.Top.Word);
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        keys.At(28);
        Pair(in under, in top, Number(Distance(first, last)), ref keys);
        keys.At(40);
        Between(in under, in top, view.Space.Between(first, last), ref keys);
        keys.At(60);
        keys.Add(under.Tag, view.After(first).Coarse, view.Before(last).Coarse, top.Tag);
        keys.Add(view.Before(first).Coarse, under.Tag, view.Before(last).Coarse, top.Tag);
        keys.Add(under.Tag, view.After(first).Coarse, top.Tag, view.After(last).Coarse);
        keys.At(65);
        keys.Add(under.Cluster, top.Cluster);
        keys.At(142);
        Classes(in under, in top, ref keys);
    }

    /// <summary>How far apart two places are, in seven steps.</summary>
    internal static int Distance(int first, int last) => (last - first) switch
    {
        <= NearDistance and var near => near,
        <= MiddleDistance => NearDistance + 1,
        <= FarDistance => NearDistance + 2,
        _ => NearDistance + 3,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pair(in WordAtoms first, in WordAtoms second, ulong distance, ref FeatureKeys keys)
    {
        keys.Add(first.Both, second.Tag);
        keys.Add(first.Tag, second.Both);
        keys.Add(first.Lemma, second.Lemma);
        keys.Add(first.Tag, second.Tag);
        keys.Add(first.Form, distance);
        keys.Add(second.Form, distance);
        keys.Add(first.Tag, second.Tag, distance);
        keys.Add(first.Morphology, second.Morphology, second.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Between(in WordAtoms first, in WordAtoms second, int kinds, ref FeatureKeys keys)
    {
        keys.Add(first.Tag, second.Tag, Number(kinds));
        keys.Add(first.Form, second.Coarse, Number(kinds));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Classes(in WordAtoms first, in WordAtoms second, ref FeatureKeys keys)
    {
        keys.Add(first.Fine, second.Lemma);
        keys.Add(first.Lemma, second.Fine);
    }
}
