using System.Runtime.InteropServices;

namespace Ingest.Language.Training.Parsing;

/// <summary>A feature's key with its averaged weights for each transition.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TransitionRow(ulong Key, float Shift, float Left, float Right)
{
    /// <summary>The greatest of its weights, whatever its sign.</summary>
    internal float Size => Math.Max(Math.Abs(Shift), Math.Max(Math.Abs(Left), Math.Abs(Right)));
}
