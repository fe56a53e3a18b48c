using System.Runtime.InteropServices;

namespace Ingest.Stories;

/// <summary>A telling word of a report (its hash) and how much it tells.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TermWeight(uint Term, float Weight);
