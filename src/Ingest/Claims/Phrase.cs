using System.Runtime.InteropServices;

namespace Ingest.Claims;

/// <summary>A run of tokens, from <paramref name="First"/> up to but not including <paramref name="End"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Phrase(int First, int End)
{
    public bool Holds(int token) => First <= token && token < End;
}
