using Ingest.Language.Conllu;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Words;

/// <summary>How the words of a treebank's document are parted, character by character.</summary>
internal sealed class GoldCuts
{
    private readonly WordCut[] _before;

    internal GoldCuts(ConlluDocument document)
    {
        Document = document;
        _before = new WordCut[document.Text.Length + 1];
        foreach (var word in document.Words)
        {
            _before[word.End] = word.JoinedToNext ? WordCut.Joined : WordCut.Token;
        }
    }

    /// <summary>The document.</summary>
    internal ConlluDocument Document { get; }

    /// <summary>How a word ends before <paramref name="index"/>.</summary>
    internal WordCut Before(int index) => _before[index];

    /// <summary>The words of letters alone that the treebank cuts, in the form of <see cref="SplitWords"/>.</summary>
    internal IEnumerable<string> Splits()
    {
        foreach (var word in Document.Words)
        {
            var (start, end) = (word.Offset, word.End);
            while (end < Document.Text.Length && char.IsLetter(Document.Text[end]))
            {
                end++;
            }

            if ((start > 0 && char.IsLetter(Document.Text[start - 1])) || end == word.End || !char.IsLetter(Document.Text[start]) || end - start > SplitWords.Longest)
            {
                continue;
            }

            var marked = string.Concat(Enumerable.Range(start, end - start).Select(index => (index > start && _before[index] != WordCut.None ? "|" : string.Empty) + char.ToLowerInvariant(Document.Text[index])));
            yield return marked;
        }
    }
}
