using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Reads where no names are from the tags of a treebank: what is no proper noun (Penn tags NNP and NNPS) is in no name. What proper nouns name, and whether
/// it is a name of a kind that is looked for, is left open: to take each for some name cost a point of recall, for products and works drew others along.
/// </summary>
internal static class ProperNouns
{
    private const uint Unnamed = NameScope.None | NameScope.Other;

    /// <summary>The sentences of the web treebank; those of one document are one group.</summary>
    internal static IEnumerable<NameSample> Read(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("source") == "EWT" && sentence.Comment("text") is { } text && TreeText.Edges(text, sentence) is { } edges)
            {
                yield return new NameSample("ud_english", sentence.Comment("doc_id") ?? string.Empty, text, [.. Open(text, sentence.Words, edges)], Unnamed, NameMaps.Tagged);
            }
        }
    }

    private static IEnumerable<NameSpan> Open(string text, IReadOnlyList<ConlluWord> words, (int Start, int End)[] edges)
    {
        for (var word = 0; word < words.Count; word++)
        {
            var (start, end) = edges[word];
            if (IsProper(words, word) || MayJoin(text[start], words, word))
            {
                yield return new NameSpan(start, end, NameScope.Any);
            }
        }
    }

    private static bool IsProper(IReadOnlyList<ConlluWord> words, int word) => word >= 0 && word < words.Count && words[word].Xpos is "NNP" or "NNPS";

    /// <summary>Small words, figures and marks between or beside proper nouns ("Bank of Norland", "Norland-based"), and capitals there.</summary>
    private static bool MayJoin(char first, IReadOnlyList<ConlluWord> words, int word)
    {
        var (before, after) = (IsProper(words, word - 1), IsProper(words, word + 1));
        return words[word].Upos switch
        {
            "NUM" or "X" => before || after,
            "ADP" or "DET" or "CCONJ" or "PUNCT" or "SYM" or "PART" => (before && (after || IsProper(words, word + 2))) || (after && IsProper(words, word - 2)),
            _ => (before || after) && char.IsUpper(first),
        };
    }
}
