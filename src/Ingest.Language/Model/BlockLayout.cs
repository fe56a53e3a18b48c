using System.Runtime.InteropServices;

namespace Ingest.Language.Model;

/// <summary>Where things are in the blocks of a table of hashed features.</summary>
/// <param name="Bytes">How long a block is.</param>
/// <param name="FingerprintsAt">Where its fingerprints start, of 16 bits each.</param>
/// <param name="Places">How many it has.</param>
/// <param name="MarkAt">Where it says, in 32 bits, whether it overflowed into the next block.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockLayout(int Bytes, int FingerprintsAt, int Places, int MarkAt)
{
    internal Span<byte> MarkIn(Span<byte> blocks, int index) => blocks.Slice((index * Bytes) + MarkAt, sizeof(uint));

    internal Span<ushort> FingerprintsIn(Span<byte> blocks, int index) =>
        MemoryMarshal.Cast<byte, ushort>(blocks.Slice((index * Bytes) + FingerprintsAt, Places * sizeof(ushort)));
}
