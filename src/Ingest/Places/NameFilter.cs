using System.Buffers.Binary;

namespace Ingest.Places;

/// <summary>
/// Says of most runs of words that they neither are a name nor begin one, from one place in memory: a Bloom filter whose three bits of a
/// key lie in one group of 64. It never says no to what was put in.
/// </summary>
/// <param name="bytes">Where the filter lies.</param>
/// <param name="start">Its first byte there; <see cref="Size"/> bytes follow.</param>
internal sealed class NameFilter(byte[] bytes, int start)
{
    /// <summary>Bytes of a filter.</summary>
    public const int Size = 1 << 19;

    private const int GroupBits = 16;

    /// <summary>Whether a key with this hash may have been put in.</summary>
    public bool MayHold(ulong hash) => (BinaryPrimitives.ReadUInt64LittleEndian(Group(hash)) & Bits(hash)) == Bits(hash);

    /// <summary>Puts a key in.</summary>
    public void Put(ulong hash)
    {
        var group = Group(hash);
        BinaryPrimitives.WriteUInt64LittleEndian(group, BinaryPrimitives.ReadUInt64LittleEndian(group) | Bits(hash));
    }

    private Span<byte> Group(ulong hash) => bytes.AsSpan(start + ((int)(hash >> (64 - GroupBits)) * sizeof(ulong)), sizeof(ulong));

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 42)) | (1UL << (int)(hash >> 36)) | (1UL << (int)(hash >> 30));
}
