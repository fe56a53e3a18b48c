using System.Runtime.InteropServices;

namespace Ingest.Language.Model;

/// <summary>What a feature says of one class: two bytes in the model.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct WeightEntry(byte Class, sbyte Weight);
