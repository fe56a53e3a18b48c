using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>What the features of a word's relation look at: the word, its head, and what stands below and above them.</summary>
internal readonly ref struct RelationView
{
    // How a phrase is built: a bit each, or two where it matters on which side of the word in question something stands.
    private const int HasSubject = 1;
    private const int HasObject = 2;
    private const int HasAuxiliary = 4;
    private const int IsAfterHead = 8;
    private const int ObjectFactor = 4;
    private const int AfterFactor = 16;

    internal RelationView(ParseSpace space, TreeShape tree, int place)
    {
        (Space, Tree, Place) = (space, tree, place);
        Branch = ref tree.At(place);
        Above = ref tree.At(Branch.Head);
        Word = ref space.Atoms(place);
        Head = ref space.Atoms(Branch.Head);
        Marker = ref space.Atoms(Branch.Marker);
        Auxiliary = ref space.Atoms(Branch.Auxiliary);
        HeadMarker = ref space.Atoms(Above.Marker);
        HeadAuxiliary = ref space.Atoms(Above.Auxiliary);
    }

    internal readonly ParseSpace Space;
    internal readonly TreeShape Tree;
    internal readonly int Place;
    internal readonly ref readonly Branch Branch;
    internal readonly ref readonly Branch Above;
    internal readonly ref readonly WordAtoms Word;
    internal readonly ref readonly WordAtoms Head;
    internal readonly ref readonly WordAtoms Marker;
    internal readonly ref readonly WordAtoms Auxiliary;
    internal readonly ref readonly WordAtoms HeadMarker;
    internal readonly ref readonly WordAtoms HeadAuxiliary;

    /// <summary>On which side of the head the word is.</summary>
    internal ulong Way => Number(IsAfter ? 1 : 0);

    /// <summary>How far the head is, and on which side.</summary>
    internal ulong Distance => Number((PairFeatures.Distance(Math.Min(Place, Branch.Head), Math.Max(Place, Branch.Head)) * 2) + (IsAfter ? 1 : 0));

    /// <summary>Whether the word has a subject, an object, an auxiliary, and its side.</summary>
    internal ulong Frame => Number(
        (Branch.Subject == 0 ? 0 : HasSubject) | (Branch.Object == 0 ? 0 : HasObject) | (Branch.Auxiliary == 0 ? 0 : HasAuxiliary) | (IsAfter ? IsAfterHead : 0));

    /// <summary>Whether the head has a subject and an object, and whether the word is it, or stands before or after it.</summary>
    internal ulong HeadFrame => Number(Side(Above.Subject) + (ObjectFactor * Side(Above.Object)) + (IsAfter ? AfterFactor : 0));

    private bool IsAfter => Place > Branch.Head;

    private int Side(int other) => other == 0 ? 0 : other == Place ? 1 : other < Place ? 2 : 3;
}
