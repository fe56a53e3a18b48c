using System.Buffers.Binary;

namespace Ingest.Places;

/// <summary>Reads bits from the highest of each byte on. Three bytes must follow the last one that is read.</summary>
internal ref struct BitCursor(ReadOnlySpan<byte> bytes, int start)
{
    private const int Width = 32;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _bit = start * 8;

    /// <summary>The next bits, at most 24, without passing them.</summary>
    public readonly int Peek(int count) =>
        (int)((BinaryPrimitives.ReadUInt32BigEndian(_bytes[(_bit >> 3)..]) << (_bit & 7)) >> (Width - count));

    /// <summary>Whether less than a whole byte is left before a byte.</summary>
    public readonly bool IsAtOrAfter(int end) => ((_bit + 7) >> 3) >= end;

    public void Skip(int count) => _bit += count;

    /// <summary>The next bits, at most 24, as a number.</summary>
    public int Read(int count)
    {
        var value = Peek(count);
        _bit += count;
        return value;
    }

    /// <summary>Goes on at the next whole byte.</summary>
    public void ToByte() => _bit = (_bit + 7) & ~7;
}
