using System.Globalization;

namespace Ingest.Language.Training.Lexicon;

/// <summary>Reads the single words of WordNet's database: parts of speech, files of senses, how often each was met, and which stand for single named things.</summary>
internal static class WordNetReader
{
    // A sense that WordNet's tagged text never has counts for this much, so that a known part of speech is more than none.
    private const double Unmet = 0.1;

    /// <summary>The words in small letters.</summary>
    /// <param name="folder">The folder of index.sense and data.noun.</param>
    internal static SortedDictionary<string, DictionaryWord> Read(string folder)
    {
        var words = new SortedDictionary<string, DictionaryWord>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.sense")))
        {
            var cells = line.Split(' ');
            var percent = cells[0].IndexOf('%', StringComparison.Ordinal);
            var word = cells[0][..percent];
            if (word.All(char.IsAsciiLetter))
            {
                Add(words, word, cells[0][(percent + 1)..].Split(':'), Number(cells[3]));
            }
        }

        MarkProper(words, Path.Combine(folder, "data.noun"));
        return words;
    }

    private static void Add(SortedDictionary<string, DictionaryWord> words, string word, string[] sense, int uses)
    {
        if (!words.TryGetValue(word, out var entry))
        {
            words[word] = entry = new DictionaryWord();
        }

        // Five kinds of synset: noun, verb, adjective, adverb and "satellite" adjective.
        var sort = Number(sense[0]) is var kind && kind == 5 ? 2 : kind - 1;
        entry.Add(sort, Number(sense[1]), uses + Unmet);
    }

    /// <summary>A noun that the database never writes with a small letter is a name.</summary>
    private static void MarkProper(SortedDictionary<string, DictionaryWord> words, string file)
    {
        var (capital, small) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in File.ReadLines(file).Where(static line => !line.StartsWith(' ')))
        {
            var cells = line.Split(' ');
            var count = int.Parse(cells[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var index = 0; index < count; index++)
            {
                var word = cells[4 + (2 * index)];
                (char.IsUpper(word[0]) ? capital : small).Add(word.ToLowerInvariant());
            }
        }

        foreach (var (word, entry) in words)
        {
            entry.IsProper = capital.Contains(word) && !small.Contains(word) && !entry.IsAmbiguous;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
