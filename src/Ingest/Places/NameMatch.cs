using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>A name in a text: its number in its set, and where it stands, in UTF-16 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameMatch(int Name, int Offset, int End);
