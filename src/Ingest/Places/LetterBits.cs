using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ingest.Places;

/// <summary>
/// Where words begin and end in a text, as far as that is seen of letters of ASCII: a bit for each position, found for 32 at a time. A
/// letter beyond ASCII stands by itself here, and has to be looked at.
/// </summary>
internal readonly ref struct LetterBits
{
    private const int Block = 64;
    private const int Half = Block / 2;
    private const int Planes = 3;

    private readonly ReadOnlySpan<ulong> _starts;
    private readonly ReadOnlySpan<ulong> _capitals;
    private readonly ReadOnlySpan<ulong> _others;

    /// <summary>Reads a text.</summary>
    /// <param name="room">At least <see cref="Room"/> numbers, which it keeps.</param>
    public LetterBits(ReadOnlySpan<char> text, Span<ulong> room)
    {
        var blocks = Room(text.Length) / Planes;
        var starts = room[..blocks];
        var capitals = room.Slice(blocks, blocks);
        var others = room.Slice(2 * blocks, blocks);
        var before = 0UL;
        for (var block = 0; block < blocks; block++)
        {
            var (letters, large, beyond) = ReadAt(text[(block * Block)..]);
            starts[block] = (letters & ~((letters << 1) | before)) | beyond;
            capitals[block] = starts[block] & (large | beyond);
            others[block] = ~letters;
            before = letters >> (Block - 1);
        }

        _starts = starts;
        _capitals = capitals;
        _others = others;
    }

    /// <summary>How many numbers a text of some length takes.</summary>
    public static int Room(int length) => ((length / Block) + 1) * Planes;

    /// <summary>The first position from one on where a word may begin: of letters or digits of ASCII, or at any letter or sign beyond; after the text where there is none.</summary>
    public int NextStart(int at) => Next(_starts, at);

    /// <summary>The same, leaving out words that begin with a small letter or a digit of ASCII.</summary>
    public int NextCapital(int at) => Next(_capitals, at);

    /// <summary>The first position from one on that has no letter or digit of ASCII.</summary>
    public int End(int at) => Next(_others, at);

    private static int Next(ReadOnlySpan<ulong> plane, int at)
    {
        var block = at / Block;
        var bits = plane[block] >> at;
        if (bits != 0)
        {
            return at + BitOperations.TrailingZeroCount(bits);
        }

        while (++block < plane.Length)
        {
            if (plane[block] != 0)
            {
                return (block * Block) + BitOperations.TrailingZeroCount(plane[block]);
            }
        }

        return plane.Length * Block;
    }

    private static (ulong Letters, ulong Large, ulong Beyond) ReadAt(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= Block)
        {
            return Read(rest[..Block]);
        }

        Span<char> last = stackalloc char[Block];
        rest.CopyTo(last);
        return Read(last);
    }

    private static (ulong Letters, ulong Large, ulong Beyond) Read(ReadOnlySpan<char> block)
    {
        var (letters, large, beyond) = ReadHalf(block[..Half]);
        var (letters2, large2, beyond2) = ReadHalf(block[Half..]);
        return (letters | ((ulong)letters2 << Half), large | ((ulong)large2 << Half), beyond | ((ulong)beyond2 << Half));
    }

    private static (uint Letters, uint Large, uint Beyond) ReadHalf(ReadOnlySpan<char> half)
    {
        var codes = MemoryMarshal.Cast<char, ushort>(half);
        var bytes = Vector256.NarrowWithSaturation(Vector256.Create(codes), Vector256.Create(codes[(Half / 2)..]));
        var large = IsWithin(bytes, (byte)'A', 'Z' - 'A');
        var letters = large | IsWithin(bytes, (byte)'a', 'z' - 'a') | IsWithin(bytes, (byte)'0', '9' - '0');
        return (letters.ExtractMostSignificantBits(), large.ExtractMostSignificantBits(), bytes.ExtractMostSignificantBits());
    }

    private static Vector256<byte> IsWithin(Vector256<byte> bytes, byte first, byte span)
    {
        var from = bytes - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(from, Vector256.Create(span)), from);
    }
}
