using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of the two pairs that a transition may join, with the words beside them in the text: top and front, and below and top.</summary>
internal static class PairFeatures
{
    private const int NearDistance = 4;
    private const int MiddleDistance = 7;
    private const int FarDistance = 12;

    internal static void TopAndFront(ParseSpace space, int first, int last, ref FeatureKeys keys)
    {
        ref readonly var top = ref space.Atoms(first);
        ref readonly var front = ref space.Atoms(last);
        ref readonly var next = ref space.Atoms(last + 1);
        keys.At(20);
        Pair(in top, in front, Number(Distance(first, last)), ref keys);
        keys.At(38);
        var between = Number(space.Between(first, last));
        keys.Add(top.Tag, front.Tag, between);
        keys.Add(top.Form, front.Coarse, between);
        keys.At(44);
        keys.Add(top.Tag, front.Tag, next.Tag);
        keys.Add(top.Tag, front.Tag, next.Tag, space.Atoms(last + 2).Coarse);
        keys.At(53);
        keys.Add(top.Form, front.Tag, next.Tag);
        keys.Add(top.Tag, front.Form, next.Tag);
        keys.Add(top.Tag, front.Form, next.Form);
        keys.At(57);
        keys.Add(top.Tag, space.After(first).Coarse, space.Before(last).Coarse, front.Tag);
        keys.Add(space.Before(first).Coarse, top.Tag, space.Before(last).Coarse, front.Tag);
        keys.Add(space.Before(first).Coarse, top.Tag, front.Tag, next.Coarse);
        keys.At(66);
        keys.Add(top.Cluster, front.Cluster);
        keys.At(68);
        keys.Add(top.Cluster, front.Tag, next.Tag);
    }

    internal static void UnderAndTop(ParseSpace space, int first, int last, ref FeatureKeys keys)
    {
        ref readonly var under = ref space.Atoms(first);
        ref readonly var top = ref space.Atoms(last);
        keys.At(28);
        Pair(in under, in top, Number(Distance(first, last)), ref keys);
        keys.At(40);
        var between = Number(space.Between(first, last));
        keys.Add(under.Tag, top.Tag, between);
        keys.Add(under.Form, top.Coarse, between);
        keys.At(60);
        keys.Add(under.Tag, space.After(first).Coarse, space.Before(last).Coarse, top.Tag);
        keys.Add(space.Before(first).Coarse, under.Tag, space.Before(last).Coarse, top.Tag);
        keys.Add(under.Tag, space.After(first).Coarse, top.Tag, space.After(last).Coarse);
        keys.At(65);
        keys.Add(under.Cluster, top.Cluster);
    }

    /// <summary>How far apart two places are, in seven steps.</summary>
    internal static int Distance(int first, int last) => (last - first) switch
    {
        <= NearDistance and var near => near,
        <= MiddleDistance => NearDistance + 1,
        <= FarDistance => NearDistance + 2,
        _ => NearDistance + 3,
    };

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
}
