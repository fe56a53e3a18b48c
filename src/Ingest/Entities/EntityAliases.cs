using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Entities;

/// <summary>The names that go for one thing, from <c>aliases.tsv</c> and, where one is given, a file of the user's own.</summary>
public sealed class EntityAliases
{
    private readonly FrozenDictionary<(string Category, string Key), string> _names;

    private EntityAliases(IReadOnlyDictionary<(string Category, string Key), string> names) => _names = names.ToFrozenDictionary();

    /// <summary>The list that ships, and over it the lines of <paramref name="file"/>. Throws <see cref="InvalidDataException"/> on a line that is not three columns, naming it.</summary>
    public static EntityAliases Load(string? file = null)
    {
        var names = new Dictionary<(string Category, string Key), string>();
        using var stream = typeof(EntityAliases).Assembly.GetManifestResourceStream("Ingest.Entities/aliases.tsv")
            ?? throw new InvalidOperationException("The list of aliases is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        Add(names, reader, "aliases.tsv");
        if (file is not null)
        {
            using var own = new StreamReader(file);
            Add(names, own, file);
        }

        return new EntityAliases(names);
    }

    /// <summary>The name that a thing goes by, if <paramref name="key"/> (a <see cref="NameKey"/>) is one of its names.</summary>
    public bool TryGetName(string category, string key, out string name)
    {
        var found = _names.TryGetValue((category, key), out var value);
        name = value ?? string.Empty;
        return found;
    }

    private static void Add(Dictionary<(string Category, string Key), string> names, StreamReader reader, string file)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [{ Length: > 0 } category, { Length: > 0 } name, var aliases])
            {
                throw new InvalidDataException($"{file}, line {number.ToString(CultureInfo.InvariantCulture)}: \"{line}\" is not category, name and aliases with a tab between.");
            }

            foreach (var alias in aliases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(name))
            {
                names[(category, NameKey.Of(alias))] = name;
            }
        }
    }
}
