using System.Buffers.Binary;
using System.Text;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>The file's bytes by section. It is kept as it is; nothing is unpacked but what is asked for.</summary>
internal sealed class GazetteerFile
{
    private readonly byte[] _bytes;

    public GazetteerFile(byte[] bytes)
    {
        if (bytes.Length < 4 + (8 * SectionCount) || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("This is not a gazetteer file of format 4; build it again with tools/build-gazetteer.");
        }

        _bytes = bytes;
    }

    public static GazetteerFile Embedded()
    {
        using var stream = typeof(GazetteerFile).Assembly.GetManifestResourceStream("Ingest.Places/gazetteer.bin")
            ?? throw new InvalidOperationException("gazetteer.bin is not embedded in this build; run tools/build-gazetteer and build again.");
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        stream.ReadExactly(bytes);
        return new GazetteerFile(bytes);
    }

    public ReadOnlySpan<byte> Of(Section section)
    {
        var row = _bytes.AsSpan(4 + (8 * (int)section), 8);
        return _bytes.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(row), BinaryPrimitives.ReadInt32LittleEndian(row[4..]));
    }

    /// <summary>The filter of its names.</summary>
    public NameFilter Filter() => new(_bytes, BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(4 + (8 * (int)Section.NameFilter))));

    public string Text(Section section) => Encoding.UTF8.GetString(Of(section));

    public string[] Lines(Section section) => Text(section).Split('\n');

    /// <summary>The value of a 24-bit column at a row.</summary>
    public int Column(Section section, int row)
    {
        var value = Of(section).Slice(row * 3, 3);
        return value[0] | (value[1] << 8) | (value[2] << 16);
    }

    /// <summary>The value of a 16-bit column at a row.</summary>
    public int ShortColumn(Section section, int row) => BinaryPrimitives.ReadUInt16LittleEndian(Of(section)[(row * 2)..]);

    /// <summary>The value of a column of some bits, at most 24, at a row.</summary>
    public int BitColumn(Section section, int row, int bits)
    {
        var cursor = new BitCursor(Of(section), 0);
        cursor.Skip(row * bits);
        return cursor.Read(bits);
    }
}
