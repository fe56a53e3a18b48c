using System.Runtime.InteropServices;

namespace Ingest.Articles.Extraction;

/// <summary>A date of an article and what said it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageDate(DateTimeOffset Time, DateSource Source);
