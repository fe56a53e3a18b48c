using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>What the gazetteer knows of a run of words: the places with exactly this name, and whether a longer name goes on from here.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameProbe(IReadOnlyList<NameHit> Hits, bool GoesOn)
{
    /// <summary>Neither a name nor the beginning of one.</summary>
    public static NameProbe None { get; } = new([], false);

    /// <summary>Whether it is neither a name nor the beginning of one.</summary>
    public bool IsNone => Hits.Count == 0 && !GoesOn;
}
