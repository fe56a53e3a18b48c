using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>A place number with the spelling that led to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameHit(int Place, string Name, bool IsMain);
