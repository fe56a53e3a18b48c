using System.Runtime.InteropServices;

namespace Ingest.Stories;

/// <summary>A word without case and diacritics; <paramref name="IsName"/> where it is capitalised in the middle of a sentence.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoldedWord(string Text, bool IsName);
