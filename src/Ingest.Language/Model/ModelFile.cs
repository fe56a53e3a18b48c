using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Language.Model;

/// <summary>
/// The engine's model: named sections in one file, which is a resource of this assembly, so that the system maps it into memory and reads only what is
/// used. Little-endian: eight bytes "INGLANG1", the number of sections (int32), four bytes of nought, then for each section its name (24 bytes of ASCII,
/// padded with nought), its offset and its length (int64 each); sections start at multiples of 64. <c>Ingest.Language.Training</c> writes it.
/// </summary>
internal sealed unsafe class ModelFile
{
    internal const int Alignment = 64;
    internal const int NameBytes = 24;
    internal const int HeaderBytes = 16;
    internal const int RowBytes = 40;
    private static readonly Lazy<ModelFile> Shipped = new(static () => Open("Ingest.Language.english.model"));
    private static readonly Lazy<ModelFile> ShippedLanguages = new(static () => Open("Ingest.Language.languages.model"));
    private readonly byte* _bytes;
    private readonly Dictionary<string, (long Offset, long Length)> _sections = new(StringComparer.Ordinal);

    /// <summary>A view of a model that stays where it is. Throws <see cref="InvalidDataException"/> if it is none.</summary>
    internal ModelFile(byte* bytes, long length)
    {
        _bytes = bytes;
        if (length < HeaderBytes || !new ReadOnlySpan<byte>(bytes, Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException("The language model is not one: it does not start with INGLANG1.");
        }

        var count = *(int*)(bytes + Magic.Length);
        for (var index = 0; index < count; index++)
        {
            var row = bytes + HeaderBytes + (index * RowBytes);
            var offset = *(long*)(row + NameBytes);
            var size = *(long*)(row + NameBytes + sizeof(long));
            if (offset < 0 || size < 0 || offset + size > length)
            {
                throw new InvalidDataException("The language model is damaged: a section reaches past its end. Build Ingest.Language again from a clean checkout.");
            }

            _sections[Encoding.ASCII.GetString(row, NameBytes).TrimEnd('\0')] = (offset, size);
        }
    }

    /// <summary>The model of English that ships.</summary>
    internal static ModelFile English => Shipped.Value;

    /// <summary>What languages are told by.</summary>
    internal static ModelFile Languages => ShippedLanguages.Value;

    internal static ReadOnlySpan<byte> Magic => "INGLANG1"u8;

    /// <summary>The names of the sections, in the file's order.</summary>
    internal IReadOnlyCollection<string> Names => _sections.Keys;

    /// <summary>A model in memory, kept there until the process ends (for the trainer and for tests).</summary>
    internal static ModelFile Of(ReadOnlySpan<byte> content)
    {
        var copy = (byte*)NativeMemory.AlignedAlloc((nuint)content.Length, Alignment);
        content.CopyTo(new Span<byte>(copy, content.Length));
        return new ModelFile(copy, content.Length);
    }

    /// <summary>Whether there is a section of that name.</summary>
    internal bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The bytes of a section. Throws <see cref="InvalidDataException"/> if there is none of that name.</summary>
    internal ReadOnlySpan<byte> Section(string name)
    {
        var (offset, length) = Find(name);
        return new ReadOnlySpan<byte>(_bytes + offset, checked((int)length));
    }

    /// <summary>A section that holds weights.</summary>
    internal WeightTable Weights(string name)
    {
        var (offset, length) = Find(name);
        return new WeightTable(_bytes + offset, length);
    }

    /// <summary>A section that holds lines of UTF-8 text (labels, lists).</summary>
    internal string[] Lines(string name) =>
        Encoding.UTF8.GetString(Section(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static ModelFile Open(string resource)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The language model {resource} is not in the assembly; rebuild it.");
        return new ModelFile(stream.PositionPointer, stream.Length);
    }

    private (long Offset, long Length) Find(string name) =>
        _sections.TryGetValue(name, out var section)
            ? section
            : throw new InvalidDataException($"The language model has no section \"{name}\"; train it again (tools/train-language).");
}
