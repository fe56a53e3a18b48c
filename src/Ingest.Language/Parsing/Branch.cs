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

    /// <summary>The number of its relation; nought until it is known.</summary>
    internal byte Relation;

    /// <summary>Which parts of speech its children on each side have: a bit each.</summary>
    internal uint LeftTags;

    internal uint RightTags;

    /// <summary>Which relations its children have so far: a bit each, the last one shared by what has a higher number.</summary>
    internal ulong Relations;
}
