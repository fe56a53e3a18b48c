using System.Buffers.Binary;

namespace Ingest.Places;

/// <summary>
/// Says of most runs of words that they neither are a name nor begin one, from one place in memory: a Bloom filter whose three bits of a
/// key lie in one group of 64. It never says no to what was put in.
/// </summary>
internal static class NameFilter
{
    /// <summary>Bytes of a filter.</summary>
    public const int Size = 1 << 19;

    private const int GroupBits = 16;

    /// <summary>Whether a key with this hash may have been put in.</summary>
    public static bool MayHold(ReadOnlySpan<byte> filter, ulong hash)
    {
        var bits = Bits(hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(filter[Group(hash)..]) & bits) == bits;
    }

    /// <summary>Puts a key in.</summary>
    public static void Put(Span<byte> filter, ulong hash)
    {
        var group = filter.Slice(Group(hash), sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(group, BinaryPrimitives.ReadUInt64LittleEndian(group) | Bits(hash));
    }

    private static int Group(ulong hash) => (int)(hash >> (64 - GroupBits)) * sizeof(ulong);

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 42)) | (1UL << (int)(hash >> 36)) | (1UL << (int)(hash >> 30));
}
