using System.Text.Json;
using Ingest.Language.Training.Sources;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Lexicon;

/// <summary>
/// The open text that classes of words are counted in, as runs of words: the treebank's and the name sets' training parts, the State of the Union addresses
/// since 1900, and WordNet's explanations and examples. Nothing of a development part, so that figures taken on those stay honest.
/// </summary>
internal static class OpenText
{
    private const string FirstModernYear = "1900";
    private static readonly string[] NameSets =
        ["ner_wnut17", "ner_btc", "ner_sec", "ner_crossner_ai", "ner_crossner_literature", "ner_crossner_music", "ner_crossner_politics", "ner_crossner_science"];

    private static readonly string[] Explained = ["data.noun", "data.verb", "data.adj", "data.adv"];

    /// <summary>Every run of words that stand together.</summary>
    /// <param name="sets">The data sets.</param>
    /// <param name="wordNet">The folder of WordNet's database.</param>
    /// <param name="addresses">The folder of the addresses, a file "1934_name_party.txt" each.</param>
    internal static IEnumerable<IReadOnlyList<string>> Runs(TrainingSets sets, string wordNet, string addresses) =>
        sets.Trees("train").Select(static sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(static word => word.Form)])
            .Concat(NameSets.SelectMany(set => sets.Lines(set, "train")).Select(TextOf).SelectMany(Cut))
            .Concat(Modern(addresses).Select(File.ReadAllText).SelectMany(Cut))
            .Concat(Explained.SelectMany(file => Explanations(Path.Combine(wordNet, file))).SelectMany(Cut));

    private static IEnumerable<string> Modern(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt")
            .Where(static file => string.CompareOrdinal(Path.GetFileName(file), FirstModernYear) > 0)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Explanations(string file) =>
        File.ReadLines(file)
            .Where(static line => line.Contains('|', StringComparison.Ordinal))
            .SelectMany(static line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].Split(';', StringSplitOptions.TrimEntries));

    private static string TextOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("text").GetString() ?? string.Empty;
    }

    private static IEnumerable<IReadOnlyList<string>> Cut(string text)
    {
        var tokens = Tokenizer.Cut(text);
        foreach (var sentence in SentenceSplitter.Split(text, tokens))
        {
            var words = new string[sentence.TokenCount];
            for (var index = 0; index < words.Length; index++)
            {
                words[index] = tokens[sentence.FirstToken + index].Of(text).ToString();
            }

            yield return words;
        }
    }
}
