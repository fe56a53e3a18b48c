using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of how many children a word has and of which parts of speech.</summary>
internal static class ValencyFeatures
{
    private const int MostCounted = 4;

    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        keys.At(118);
        Side(in view.TopAtoms, view.Top.LeftCount, view.Top.LeftTags, view.FrontAtoms.Tag, ref keys);
        Side(in view.TopAtoms, view.Top.RightCount, view.Top.RightTags, view.FrontAtoms.Tag, ref keys);
        Side(in view.UnderAtoms, view.Under.LeftCount, view.Under.LeftTags, view.TopAtoms.Tag, ref keys);
        Side(in view.UnderAtoms, view.Under.RightCount, view.Under.RightTags, view.TopAtoms.Tag, ref keys);
        Side(in view.FrontAtoms, view.Front.LeftCount, view.Front.LeftTags, view.TopAtoms.Tag, ref keys);
        keys.Add(view.UnderAtoms.Tag, view.Under.RightTags, view.TopAtoms.Both);
        keys.Add(view.Under.LeftTags, view.Under.RightTags, view.TopAtoms.Tag, view.UnderAtoms.Coarse);
        keys.Add(view.Top.LeftTags, view.Top.RightTags, view.TopAtoms.Tag, view.UnderAtoms.Tag);
        keys.Add(view.Top.LeftTags, view.Front.LeftTags, view.TopAtoms.Tag, view.FrontAtoms.Tag);
    }

    private static void Side(in WordAtoms word, byte count, ulong tags, ulong other, ref FeatureKeys keys)
    {
        var valency = Number(Math.Min(count, (byte)MostCounted));
        keys.Add(word.Tag, valency);
        keys.Add(word.Form, tags);
        keys.Add(word.Tag, tags, other);
    }
}
