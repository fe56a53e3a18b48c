using System.Buffers.Binary;
using Ingest.Language.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class OverflowMarksTests
{
    private static readonly BlockLayout Layout = new(Bytes: 32, FingerprintsAt: 8, Places: 8, MarkAt: 4);

    [Fact]
    public void Write_BlocksThatOverflow_NamesWhatFollowsAsFarAsTheyDo()
    {
        var blocks = Blocks((1, true), (2, true), (3, false), (4, false));
        OverflowMarks.Write(blocks, Layout);
        Assert.Equal([2, 3], May(blocks, 0));
        Assert.Equal([3], May(blocks, 1));
        Assert.Empty(May(blocks, 2));
        Assert.Empty(May(blocks, 3));
    }

    [Fact]
    public void Write_LastBlockOverflows_GoesOnWithTheFirst()
    {
        var blocks = Blocks((1, false), (2, true));
        OverflowMarks.Write(blocks, Layout);
        Assert.Equal([1], May(blocks, 1));
    }

    [Fact]
    public void Of_FingerprintsThatShareABit_AreTakenForEachOther() => Assert.Equal(1, OverflowMarks.Of(1u << 5, 5 + 32));

    private static byte[] Blocks(params (ushort Fingerprint, bool Overflows)[] blocks)
    {
        var bytes = new byte[blocks.Length * Layout.Bytes];
        for (var index = 0; index < blocks.Length; index++)
        {
            var block = bytes.AsSpan(index * Layout.Bytes);
            BinaryPrimitives.WriteUInt16LittleEndian(block[(Layout.FingerprintsAt + 2)..], blocks[index].Fingerprint);
            block[Layout.MarkAt] = blocks[index].Overflows ? (byte)1 : (byte)0;
        }

        return bytes;
    }

    private static IEnumerable<int> May(byte[] blocks, int block) =>
        Enumerable.Range(1, 31).Where(fingerprint =>
            OverflowMarks.Of(BinaryPrimitives.ReadUInt32LittleEndian(blocks.AsSpan((block * Layout.Bytes) + Layout.MarkAt)), (ushort)fingerprint) == 1);
}
