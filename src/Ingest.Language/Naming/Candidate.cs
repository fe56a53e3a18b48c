using System.Runtime.InteropServices;

namespace Ingest.Language.Naming;

/// <summary>A run of tokens [First, End) and what it is taken for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int First, int End, Sense Sense)
{
    internal NameOrigin Origin { get; init; }

    internal int Count => End - First;
}
