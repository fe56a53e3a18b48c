using System.Globalization;
using Ingest.Language.Training.Sources;

namespace Ingest.Language.Training.Lexicon;

/// <summary>Makes word-classes.tsv from its sources (tools/build-lexicon).</summary>
internal static class LexiconBuilder
{
    private const int Fine = 640;
    private const int Coarse = 100;
    private const int Places = 2000;

    /// <summary>The lines of the file: a form, its fine and its coarse class, its sorts, its sense.</summary>
    /// <param name="sets">The data sets.</param>
    /// <param name="sources">A folder with "wordnet" (database and exceptions) and "addresses" (texts).</param>
    internal static IEnumerable<string> Build(TrainingSets sets, string sources)
    {
        var wordNet = Path.Combine(sources, "wordnet");
        var classes = Classes(OpenText.Runs(sets, wordNet, Path.Combine(sources, "addresses")));
        var forms = new WordNet(wordNet).Forms().ToDictionary(StringComparer.Ordinal);
        foreach (var word in classes.Keys.Union(forms.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (fine, coarse) = classes.GetValueOrDefault(word);
            var (sorts, sense) = forms.TryGetValue(word, out var form) ? (form.Sorts, form.Sense) : (0, 0);
            yield return string.Create(CultureInfo.InvariantCulture, $"{word}\t{fine}\t{coarse}\t{sorts}\t{sense}");
        }
    }

    private static Dictionary<string, (int Fine, int Coarse)> Classes(IEnumerable<IReadOnlyList<string>> runs)
    {
        var neighbours = new Neighbours();
        foreach (var run in runs)
        {
            neighbours.Add(run);
        }

        var words = neighbours.Vectors();
        (int Place, float Weight)[][] vectors = [.. words.Select(static word => word.Vector)];
        var fine = WordClusters.Of(vectors, Places, Fine);
        var coarse = WordClusters.Of(vectors, Places, Coarse);
        return words.Index().ToDictionary(static word => word.Item.Word, word => (fine[word.Index] + 1, coarse[word.Index] + 1), StringComparer.Ordinal);
    }
}
