using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Ingest.Language.Model;

/// <summary>
/// Which fingerprints may stand in the blocks that a block of a table overflowed into: 32 bits in place of a mark that says only that it did. Two of three features
/// that the model does not know are so told without a look at the next block.
/// </summary>
internal static class OverflowMarks
{
    /// <summary>Writes the bits of all blocks over their marks.</summary>
    internal static void Write(Span<byte> blocks, BlockLayout layout)
    {
        var marks = new uint[blocks.Length / layout.Bytes];
        for (var index = 0; index < marks.Length; index++)
        {
            marks[index] = Of(blocks, layout, index);
        }

        for (var index = 0; index < marks.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(layout.MarkIn(blocks, index), marks[index]);
        }
    }

    /// <summary>1 where the bits say that a fingerprint may be in the blocks after theirs, else nought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(uint bits, ushort fingerprint) => (int)(bits >> fingerprint) & 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Of(Span<byte> blocks, BlockLayout layout, int index)
    {
        var (bits, count) = (0u, blocks.Length / layout.Bytes);
        for (var steps = 0; steps < count && BinaryPrimitives.ReadUInt32LittleEndian(layout.MarkIn(blocks, index)) != 0; steps++)
        {
            index = index + 1 == count ? 0 : index + 1;
            foreach (var fingerprint in layout.FingerprintsIn(blocks, index))
            {
                bits |= fingerprint == 0 ? 0 : 1u << fingerprint;
            }
        }

        return bits;
    }
}
