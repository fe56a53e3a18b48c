using System.Runtime.InteropServices;

namespace Ingest.Feeds.Parsing;

/// <summary>An attribute of the current start tag, as ranges of the document; the value still holds its references.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkupAttribute(int NameStart, int NameLength, int ValueStart, int ValueLength);
