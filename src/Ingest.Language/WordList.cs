namespace Ingest.Language;

/// <summary>Reads this assembly's word lists: UTF-8, one entry a line, <c>#</c> begins a comment, <c>[Section]</c> a section.</summary>
internal static class WordList
{
    /// <summary>The entries of each section, in the order of the file; those before the first heading are under the empty name.</summary>
    internal static Dictionary<string, List<string>> Sections(string file)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var current = string.Empty;
        foreach (var line in Lines(file))
        {
            if (line[0] == '[' && line[^1] == ']')
            {
                current = line[1..^1];
                continue;
            }

            if (!sections.TryGetValue(current, out var entries))
            {
                sections[current] = entries = [];
            }

            entries.Add(line);
        }

        return sections;
    }

    /// <summary>The lines of a file without comments and empty ones.</summary>
    internal static IEnumerable<string> Lines(string file)
    {
        var name = "Ingest.Language." + file;
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }
}
