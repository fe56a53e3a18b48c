using System.Globalization;
using Ingest.Language.Training.Newswire;
using Ingest.Language.Training.Sources;

namespace Ingest.Language.Training.Lexicon;

/// <summary>Makes word-classes.tsv from its sources (tools/build-lexicon).</summary>
internal static class LexiconBuilder
{
    private const int Fine = 1000;
    private const int Coarse = 100;

    /// <summary>How many of the commonest words have classes: a hundred thousand of them are in the vocabulary of a newspaper, place names included.</summary>
    private const int MostWords = 100_000;

    /// <summary>The lines of the file: a form, its fine and its coarse class, its sorts, its sense.</summary>
    /// <param name="sets">The data sets, whose treebank says what tags words have.</param>
    /// <param name="sources">A folder with "wordnet" (database and exceptions) and "vectors.json" (<see cref="WordVectors"/>).</param>
    internal static IEnumerable<string> Build(TrainingSets sets, string sources)
    {
        var classes = Classes(WordVectors.Read(Path.Combine(sources, "vectors.json"), MostWords), WordTags.Of(sets.Trees("train").Concat(NewswireSentences.Read())));
        var forms = new WordNet(Path.Combine(sources, "wordnet")).Forms().ToDictionary(StringComparer.Ordinal);
        foreach (var word in classes.Keys.Union(forms.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (fine, coarse) = classes.GetValueOrDefault(word);
            var (sorts, sense) = forms.TryGetValue(word, out var form) ? (form.Sorts, form.Sense) : (0, 0);
            yield return string.Create(CultureInfo.InvariantCulture, $"{word}\t{fine}\t{coarse}\t{sorts}\t{sense}");
        }
    }

    private static Dictionary<string, (int Fine, int Coarse)> Classes(IReadOnlyList<(string Word, float[] Vector)> words, WordTags tags)
    {
        var vectors = TagLeanings.Add(words, tags);
        var fine = WordClusters.Of(vectors, Fine);
        var coarse = WordClusters.Of(vectors, Coarse);
        return words.Index().ToDictionary(static word => word.Item.Word, word => (fine[word.Index] + 1, coarse[word.Index] + 1), StringComparer.Ordinal);
    }
}
