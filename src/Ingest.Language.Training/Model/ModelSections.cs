using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Ingest.Language.Model;

namespace Ingest.Language.Training.Model;

/// <summary>The sections of a model while it is put together; written in the order of their names.</summary>
internal sealed class ModelSections
{
    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <summary>Those of a file that is there already, so that one part can be trained again and the others kept.</summary>
    internal static ModelSections Read(string file)
    {
        var sections = new ModelSections();
        if (File.Exists(file))
        {
            var model = ModelFile.Of(File.ReadAllBytes(file));
            foreach (var name in model.Names)
            {
                sections.Set(name, model.Section(name).ToArray());
            }
        }

        return sections;
    }

    /// <summary>Sets a section; its name is "part.what".</summary>
    internal void Set(string name, byte[] content)
    {
        if (name.Length > ModelFile.NameBytes || !Ascii.IsValid(name))
        {
            throw new ArgumentException($"The name of a section has at most {ModelFile.NameBytes} letters of ASCII: {name}", nameof(name));
        }

        _sections[name] = content;
    }

    /// <summary>Sets a section of lines of text.</summary>
    internal void Set(string name, IEnumerable<string> lines) => Set(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>Takes out all sections of a part, before it is trained again.</summary>
    internal void Remove(string part)
    {
        foreach (var name in _sections.Keys.Where(name => name.StartsWith(part + ".", StringComparison.Ordinal)).ToList())
        {
            _sections.Remove(name);
        }
    }

    /// <summary>Takes over all sections of another model.</summary>
    internal void Take(ModelSections other)
    {
        foreach (var (name, content) in other._sections)
        {
            Set(name, content);
        }
    }

    /// <summary>The sections of one part alone.</summary>
    internal ModelSections Only(string part)
    {
        var only = new ModelSections();
        foreach (var (name, content) in _sections.Where(section => section.Key.StartsWith(part + ".", StringComparison.Ordinal)))
        {
            only.Set(name, content);
        }

        return only;
    }

    /// <summary>How large the sections of a part are, for the log.</summary>
    internal string Sizes(string part) => string.Join(", ", Only(part)._sections.Select(static section => string.Create(CultureInfo.InvariantCulture, $"{section.Key} {section.Value.Length / 1000} kB")));

    /// <summary>The model as it is now, for parts that build on others.</summary>
    internal ModelFile Open() => ModelFile.Of(ToBytes());

    /// <summary>The bytes of the file.</summary>
    internal byte[] ToBytes()
    {
        var start = Aligned(ModelFile.HeaderBytes + (_sections.Count * (long)ModelFile.RowBytes));
        var bytes = new byte[_sections.Values.Aggregate(start, static (end, content) => Aligned(end + content.Length))];
        ModelFile.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(ModelFile.Magic.Length), _sections.Count);
        var row = ModelFile.HeaderBytes;
        var offset = start;
        foreach (var (name, content) in _sections)
        {
            Encoding.ASCII.GetBytes(name, bytes.AsSpan(row));
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(row + ModelFile.NameBytes), offset);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(row + ModelFile.NameBytes + sizeof(long)), content.Length);
            content.CopyTo(bytes.AsSpan((int)offset));
            row += ModelFile.RowBytes;
            offset = Aligned(offset + content.Length);
        }

        return bytes;
    }

    private static long Aligned(long offset) => (offset + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
