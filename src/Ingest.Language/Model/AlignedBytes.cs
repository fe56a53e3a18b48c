using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Language.Model;

/// <summary>
/// A copy of a part of the model that starts with a line of the processor's cache, and stays where it is. Where a resource lies in its assembly changes with every
/// build: blocks that are read as one line would mostly lie in two.
/// </summary>
internal sealed unsafe class AlignedBytes
{
    /// <summary>A line of the cache, in bytes.</summary>
    internal const int Line = 64;
    private readonly byte[] _memory;

    /// <summary>Copies bytes; one line of noughts follows them, so that who reads a little too far reads that.</summary>
    internal AlignedBytes(ReadOnlySpan<byte> content)
    {
        Length = content.Length;
        _memory = GC.AllocateUninitializedArray<byte>(content.Length + (2 * Line), pinned: true);
        var start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        Start = (byte*)((start + Line - 1) / Line * Line);
        content.CopyTo(Bytes);
        new Span<byte>(Start + Length, Line).Clear();
    }

    /// <summary>Where they start, for as long as this object lives.</summary>
    internal byte* Start { get; }

    /// <summary>How many were copied.</summary>
    internal int Length { get; }

    /// <summary>The copy.</summary>
    internal Span<byte> Bytes => new(Start, Length);
}
