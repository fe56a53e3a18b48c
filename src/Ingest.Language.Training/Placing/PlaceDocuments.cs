using System.Text;
using Ingest.Language.Conllu;
using Ingest.Language.Training.Naming;
using Ingest.Language.Training.Sources;

namespace Ingest.Language.Training.Placing;

/// <summary>The texts that weights of places are learned from: documents of the treebank, whole, and the samples of the sets of names.</summary>
internal static class PlaceDocuments
{
    /// <summary>All documents, in a fixed order; titles of the treebank's places by the offset where their phrase begins.</summary>
    internal static IReadOnlyList<PlaceDocument> Read(TrainingSets sets)
    {
        var documents = sets.Trees("train")
            .GroupBy(static sentence => sentence.Comment("doc_id") ?? string.Empty, StringComparer.Ordinal)
            .Where(static group => group.Key.Length > 0)
            .Select(Whole)
            .ToList();
        documents.AddRange(NameSets.Read(sets)
            .Where(static sample => sample.Set is not "ud_english")
            .Select(static sample => new PlaceDocument(sample.Text, [])));
        return documents;
    }

    private static PlaceDocument Whole(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var titles = new List<TitledPlace>();
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("text") is { } line)
            {
                titles.AddRange(PlaceTitles.Of(sentence, line).Select(title => title with { Offset = title.Offset + text.Length }));
                text.Append(line).Append(' ');
            }
        }

        return new PlaceDocument(text.ToString(), titles);
    }
}
