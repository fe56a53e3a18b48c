using System.Runtime.InteropServices;

namespace Ingest.Claims;

/// <summary>A quotation with its marks: [Start, End) in UTF-16 code units. A quotation that runs over paragraphs is one <see cref="Quote"/> for each.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quote(int Start, int End);
