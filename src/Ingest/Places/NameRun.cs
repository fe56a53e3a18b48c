using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>Words of a text, side by side, that may be a name or begin one.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">The first position after them.</param>
/// <param name="Hash">The hash of their key.</param>
/// <param name="MayGoOn">False of a run that leaves out the last word's possessive ending, as what goes on has it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameRun(int Start, int End, ulong Hash, bool MayGoOn);
