using Ingest.Language.Lexicon;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Naming;

/// <summary>Writes the section that <see cref="NameLists"/> reads, from <c>name-lists.txt</c>.</summary>
internal static class NameListWriter
{
    private const string File = "Ingest.Language.Training.Naming.name-lists.txt";

    /// <summary>The bytes of the section.</summary>
    internal static byte[] Write()
    {
        var values = new Dictionary<ulong, uint>();
        foreach (var (list, name) in Names())
        {
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > NameLists.Longest)
            {
                continue;
            }

            var key = NameLists.KeyOf(name);
            values[key] = values.GetValueOrDefault(key) | (uint)list;
            var first = NameLists.KeyOf(WordForm.KeyOf(words[0]));
            var known = values.GetValueOrDefault(first);
            values[first] = (known & 0xFF) | (Math.Max(known >> 8, (uint)words.Length) << 8);
        }

        return KeyTableWriter.Write(values);
    }

    private static IEnumerable<(NameList List, string Name)> Names()
    {
        using var stream = typeof(NameListWriter).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        var list = NameList.None;
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '[')
            {
                list = Enum.Parse<NameList>(line[1..^1]);
            }
            else if (line[0] != '#')
            {
                foreach (var name in line.Split(", "))
                {
                    yield return (list, name);
                }
            }
        }
    }
}
