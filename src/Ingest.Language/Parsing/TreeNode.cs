using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// A word with what is known of its subtree at some moment of a search. Nodes never change: a transition that adds a child makes a new one, so that the
/// states of a beam share them. Other nodes are named by their index; <see cref="None"/> stands for no node.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct TreeNode
{
    internal const int None = 0;

    /// <summary>The word's number in the sentence, from 1.</summary>
    internal int Word;

    /// <summary>The node below it on the stack.</summary>
    internal int Below;

    /// <summary>Its first child, left of it, and the next one.</summary>
    internal int Left;

    internal int Left2;

    /// <summary>Its last child, right of it, and the one before.</summary>
    internal int Right;

    internal int Right2;

    /// <summary>How many children there are on each side.</summary>
    internal byte LeftCount;

    internal byte RightCount;

    /// <summary>Which parts of speech the children of a side have: a bit each.</summary>
    internal uint LeftTags;

    internal uint RightTags;

    /// <summary>A key of all this but <see cref="Below"/>, by words instead of nodes: the same for nodes that look the same to features.</summary>
    internal ulong Content;

    /// <summary>A key of the content of the stack down from it.</summary>
    internal ulong Stack;
}
