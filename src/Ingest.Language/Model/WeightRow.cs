using System.Runtime.InteropServices;

namespace Ingest.Language.Model;

/// <summary>Where what a feature says is, in a <see cref="WeightTable"/>: good for as long as the table lives.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct WeightRow(WeightEntry* start, int count)
{
    internal readonly WeightEntry* Start = start;
    internal readonly int Count = count;
}
