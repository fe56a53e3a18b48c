using System.Runtime.InteropServices;

namespace Ingest.Articles.Extraction;

/// <summary>A date of an article, what said it and how exactly.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageDate(DateTimeOffset Time, DateSource Source, DatePrecision Precision);
