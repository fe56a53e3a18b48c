using System.Runtime.InteropServices;

namespace Ingest.Stories;

/// <summary>A report that has a term among its most telling ones, and how much the term tells there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermPosting(WindowedReport Report, float Weight);
