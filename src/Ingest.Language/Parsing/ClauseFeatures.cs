using System.Runtime.CompilerServices;

namespace Ingest.Language.Parsing;

/// <summary>Features of a word's relation that come of how its phrase and its head's are built: prepositions, auxiliaries, subjects, objects, relations named already.</summary>
internal static class ClauseFeatures
{
    private const int FirstTemplate = 60;
    private const int NamedTemplate = FirstTemplate + 16;

    internal static void Write(in RelationView view, ref FeatureKeys keys)
    {
        keys.At(FirstTemplate);
        Auxiliaries(in view, ref keys);
        Markers(in view, ref keys);
        Frames(in view, ref keys);
    }

    /// <summary>Those of the relations named already.</summary>
    internal static void WriteNamed(in RelationView view, ref FeatureKeys keys)
    {
        keys.At(NamedTemplate);
        Relations(in view, ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Auxiliaries(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var auxiliary = ref view.HeadAuxiliary;
        keys.Add(auxiliary.Lemma, view.Head.Tag, view.Word.Tag, view.Way);
        keys.Add(auxiliary.Form, view.Head.Tag, view.Word.Coarse, view.Way);
        keys.Add(auxiliary.Lemma, view.Head.Lemma, view.Word.Coarse, view.Way);
        keys.Add(view.Auxiliary.Form, view.Word.Tag, view.Head.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Markers(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var marker = ref view.Marker;
        keys.Add(marker.Form, view.Head.Lemma, view.Word.Coarse);
        keys.Add(marker.Form, view.Head.Tag, view.Word.Tag, view.Way);
        keys.Add(marker.Form, view.Word.Lemma, view.Head.Coarse);
        keys.Add(marker.Form, view.Word.Sense, view.Head.Sense);
        keys.Add(marker.Form, view.Word.Tag, view.Auxiliary.Form, view.Head.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Frames(in RelationView view, ref FeatureKeys keys)
    {
        var (frame, above) = (view.Frame, view.HeadFrame);
        keys.Add(frame, view.Marker.Form, view.Word.Tag, view.Head.Tag);
        keys.Add(frame, view.Word.Tag, view.Head.Lemma);
        keys.Add(frame, view.Auxiliary.Form, view.Marker.Form, view.Word.Tag);
        keys.Add(above, view.Head.Tag, view.Word.Tag);
        keys.Add(above, view.Head.Lemma, view.Word.Coarse);
        keys.Add(above, view.Head.Morphology, view.Word.Form);
        keys.Add(above, view.HeadAuxiliary.Lemma, view.Head.Tag, view.Word.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Relations(in RelationView view, ref FeatureKeys keys)
    {
        keys.Add(view.Branch.Relations, view.Word.Tag, view.Head.Tag, view.Way);
        keys.Add(view.Branch.Relations, view.Word.Coarse, view.Head.Lemma);
        keys.Add(view.Branch.Relations, view.Marker.Form, view.Word.Tag, view.Way);
        keys.Add(view.Branch.Relations, view.Above.Relations, view.Word.Coarse, view.Head.Coarse);
    }
}
