using System.Globalization;
using Ingest.Language.Conllu;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Words;

/// <summary>How well the development part is cut into sentences, a figure for each treebank.</summary>
internal static class SentencesScore
{
    /// <summary>Logs F1 of sentences for each source, with the rules alone and with the judge.</summary>
    internal static void Log(TrainingRun run, SentenceEnds ends)
    {
        foreach (var source in run.Sets.Trees("dev").GroupBy(static sentence => sentence.Comment("source") ?? string.Empty, StringComparer.Ordinal))
        {
            var documents = ConlluDocument.Group(source).Select(ConlluDocument.OfWords).ToList();
            run.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {source.Key}: sentences {Score(documents, null):F2} by rules, {Score(documents, ends.Judge):F2} by judge"));
        }
    }

    private static double Score(List<ConlluDocument> documents, JudgeEnd? judge)
    {
        var (right, found, wanted) = (0, 0, 0);
        foreach (var document in documents)
        {
            var gold = document.Sentences.Select(static sentence => (sentence.Offset, sentence.End)).ToHashSet();
            var sentences = SentenceSplitter.Split(document.Text, Tokenizer.Cut(document.Text), judge);
            right += sentences.Count(sentence => gold.Contains((sentence.Offset, sentence.End)));
            (found, wanted) = (found + sentences.Count, wanted + gold.Count);
        }

        return 200.0 * right / (found + wanted);
    }
}
