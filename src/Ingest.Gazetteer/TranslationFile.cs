using System.Buffers.Binary;
using System.Text;

namespace Ingest.GazetteerBuild;

/// <summary>Reads a compiled gettext catalogue (.mo): message id to translation.</summary>
internal static class TranslationFile
{
    private const uint Magic = 0x950412DE;

    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (Number(bytes, 0) != Magic)
        {
            throw new InvalidDataException($"{path} is not a little-endian .mo file.");
        }

        var count = (int)Number(bytes, 8);
        var ids = (int)Number(bytes, 12);
        var texts = (int)Number(bytes, 16);
        var translations = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            translations[Text(bytes, ids + (8 * i))] = Text(bytes, texts + (8 * i));
        }

        return translations;
    }

    private static string Text(byte[] bytes, int row) =>
        Encoding.UTF8.GetString(bytes, (int)Number(bytes, row + 4), (int)Number(bytes, row));

    private static uint Number(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));
}
