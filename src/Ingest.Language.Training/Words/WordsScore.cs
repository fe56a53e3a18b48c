using System.Globalization;
using Ingest.Language.Conllu;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Words;

/// <summary>How well words are cut within the sentences of the development part, a figure for each treebank.</summary>
internal static class WordsScore
{
    /// <summary>Logs F1 of tokens for each source.</summary>
    internal static void Log(TrainingRun run, WordCutter cutter)
    {
        foreach (var source in run.Sets.Trees("dev").GroupBy(static sentence => sentence.Comment("source") ?? string.Empty, StringComparer.Ordinal))
        {
            var (right, found, wanted) = (0, 0, 0);
            foreach (var document in ConlluDocument.Group(source).Select(ConlluDocument.OfWords))
            {
                var words = new List<Word>();
                foreach (var sentence in document.Sentences)
                {
                    cutter.Cut(document.Text, sentence.Offset, sentence.End, words);
                }

                var gold = Tokens(document.Words).ToHashSet();
                var tokens = Tokens(words).ToList();
                (right, found, wanted) = (right + tokens.Count(gold.Contains), found + tokens.Count, wanted + gold.Count);
            }

            run.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {source.Key}: tokens {200.0 * right / (found + wanted):F2}"));
        }
    }

    private static IEnumerable<(int Start, int End)> Tokens(IEnumerable<Word> words)
    {
        var start = -1;
        foreach (var word in words)
        {
            start = start < 0 ? word.Offset : start;
            if (!word.JoinedToNext)
            {
                yield return (start, word.End);
                start = -1;
            }
        }
    }
}
