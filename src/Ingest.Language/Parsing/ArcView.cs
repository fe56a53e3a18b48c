using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>What the features of an arc of a whole tree look at: the word, its head, what the head hangs on, and what hangs beside the word.</summary>
internal readonly ref struct ArcView
{
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong Apart = 77;

    internal ArcView(ParseSpace space, TreeShape tree, int place)
    {
        (Space, Tree, Place) = (space, tree, place);
        Branch = ref tree.At(place);
        HeadPlace = Branch.Head;
        Above = ref tree.At(HeadPlace);
        Word = ref space.Atoms(place);
        Head = ref space.Atoms(HeadPlace);
        Grand = ref space.Atoms(Above.Head);
        Great = ref space.Atoms(tree.At(Above.Head).Head);
        InnerPlace = SameSide(IsAfter ? Branch.Previous : Branch.Next);
        Inner = ref space.Atoms(InnerPlace);
        Outer = ref space.Atoms(SameSide(IsAfter ? Branch.Next : Branch.Previous));
        Marker = ref space.Atoms(Branch.Marker);
        Auxiliary = ref space.Atoms(Branch.Auxiliary);
        BeforePhrase = ref space.Atoms(Branch.Start - 1);
        AfterPhrase = ref space.Atoms(Branch.End + 1);
    }

    internal readonly ParseSpace Space;
    internal readonly TreeShape Tree;
    internal readonly int Place;
    internal readonly int HeadPlace;
    internal readonly int InnerPlace;
    internal readonly ref readonly Branch Branch;
    internal readonly ref readonly Branch Above;
    internal readonly ref readonly WordAtoms Word;
    internal readonly ref readonly WordAtoms Head;
    internal readonly ref readonly WordAtoms Grand;
    internal readonly ref readonly WordAtoms Great;
    internal readonly ref readonly WordAtoms Inner;
    internal readonly ref readonly WordAtoms Outer;
    internal readonly ref readonly WordAtoms Marker;
    internal readonly ref readonly WordAtoms Auxiliary;
    internal readonly ref readonly WordAtoms BeforePhrase;
    internal readonly ref readonly WordAtoms AfterPhrase;

    private bool IsAfter => Place > HeadPlace;

    /// <summary>On which side of its head the word is.</summary>
    internal ulong Way => Number(IsAfter ? 1 : 0);

    /// <summary>The same, and on which side of its own head the head is.</summary>
    internal ulong Ways => Number((IsAfter ? 1 : 0) + (HeadPlace > Above.Head ? 2 : 0) + (Above.Head == 0 ? 4 : 0));

    /// <summary>How far the head is, and on which side.</summary>
    internal ulong Distance => Number((PairFeatures.Distance(Math.Min(Place, HeadPlace), Math.Max(Place, HeadPlace)) * 2) + (IsAfter ? 1 : 0));

    /// <summary>What stands between word and head.</summary>
    internal ulong Between => Number(Space.Between(Math.Min(Place, HeadPlace), Math.Max(Place, HeadPlace)));

    /// <summary>Two keys as one.</summary>
    internal static ulong Joined(ulong first, ulong second) => (first * Spread) ^ (second + Apart);

    private int SameSide(int sibling) => sibling != 0 && sibling > HeadPlace == IsAfter ? sibling : 0;
}
