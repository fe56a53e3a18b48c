using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>What the gazetteer knows of a run of words: the places with exactly this name, and whether a longer name goes on from here.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameProbe(IReadOnlyList<NameHit> Hits, bool GoesOn);
