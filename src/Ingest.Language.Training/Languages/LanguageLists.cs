using System.Globalization;

namespace Ingest.Language.Training.Languages;

/// <summary>Reads the lists of this folder, which are resources of this assembly.</summary>
internal static class LanguageLists
{
    // What the identifier looks up; other groups would never be found.
    private static readonly int[] SignLengths = [1, 3, 4];

    /// <summary>Lines "code, kind, weight:item,item ..." with tabs between.</summary>
    internal static IEnumerable<LanguageList> NGrams()
    {
        foreach (var cells in Lines("ngrams.txt").Select(static line => line.Split('\t')).Where(static cells => cells[2].Length > 0))
        {
            var items = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var group in cells[2].Split(' '))
            {
                var (weight, words) = (group[..group.IndexOf(':', StringComparison.Ordinal)], group[(group.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                foreach (var word in words.Split(','))
                {
                    items[word] = int.Parse(weight, CultureInfo.InvariantCulture);
                }
            }

            yield return new LanguageList(cells[0], cells[1] == "word", items);
        }
    }

    /// <summary>Sections "[code]" with lines of words, and of groups of letters after a tilde.</summary>
    internal static IEnumerable<LanguageList> SmallWords(int wordWeight, int signWeight)
    {
        var code = string.Empty;
        foreach (var line in Lines("small-words.txt"))
        {
            if (line[0] == '[')
            {
                code = line[1..^1];
                continue;
            }

            var isWords = line[0] != '~';
            var items = line.TrimStart('~').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(item => isWords || SignLengths.Contains(item.Length));
            yield return new LanguageList(code, isWords, items.Distinct(StringComparer.Ordinal).ToDictionary(static item => item, _ => isWords ? wordWeight : signWeight, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        var name = "Ingest.Language.Training.Languages." + file;
        using var stream = typeof(LanguageLists).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
