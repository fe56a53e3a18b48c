using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>A word's place in a whole tree. Other words are named by their place; nought stands for none.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Branch
{
    internal int Head;

    /// <summary>Its first and last child.</summary>
    internal int First;

    internal int Last;

    /// <summary>The head's children before and after it.</summary>
    internal int Previous;

    internal int Next;

    /// <summary>The first of the words before it that say how it hangs on its head (a preposition, "to", "that"), if it has one.</summary>
    internal int Marker;

    /// <summary>The auxiliary or copula before it, the last one.</summary>
    internal int Auxiliary;

    /// <summary>The last of its children before it that is a noun or pronoun without a preposition, as subjects are; and the last of those after it, as objects are.</summary>
    internal int Subject;

    internal int Object;

    /// <summary>The first and the last word of its phrase: those that hang on it by any number of steps, and it.</summary>
    internal int Start;

    internal int End;

    /// <summary>The number of its relation; nought until it is known.</summary>
    internal byte Relation;

    /// <summary>Which parts of speech its children on each side have: a bit each.</summary>
    internal uint LeftTags;

    internal uint RightTags;

    /// <summary>Which relations its children have so far: a bit each, the last one shared by what has a higher number.</summary>
    internal ulong Relations;
}
