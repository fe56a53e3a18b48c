using Ingest.Language.Conllu;
using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Reads where names are from the tags of a treebank: a proper noun (Penn tags NNP and NNPS) is in a name of some kind, another word is in none. Which kind
/// of name it is the learner has to see from the other sets.
/// </summary>
internal static class ProperNouns
{
    private const uint Named = NameScope.Any & ~NameScope.None;
    private const uint Unnamed = NameScope.None | NameScope.Other;
    private const Trait Unclear = Trait.Title | Trait.TitlePart | Trait.Month | Trait.Weekday | Trait.Demonym | Trait.People | Trait.Role;
    private static readonly TraitTable Table = TraitTable.Default;

    /// <summary>The sentences of the web treebank; those of one document are one group.</summary>
    internal static IEnumerable<NameSample> Read(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("source") == "EWT" && sentence.Comment("text") is { } text && TreeText.Edges(text, sentence) is { } edges)
            {
                yield return new NameSample("ud_english", sentence.Comment("doc_id") ?? string.Empty, text, [.. Spans(text, sentence.Words, edges)], Unnamed, NameMaps.Trees);
            }
        }
    }

    private static IEnumerable<NameSpan> Spans(string text, IReadOnlyList<ConlluWord> words, (int Start, int End)[] edges)
    {
        for (var word = 0; word < words.Count; word++)
        {
            var (start, end) = edges[word];
            if (IsProper(words, word))
            {
                yield return new NameSpan(start, end, IsClear(text.AsSpan(start, end - start)) ? Named : NameScope.Any);
            }
            else if (MayJoin(text[start], words, word))
            {
                yield return new NameSpan(start, end, NameScope.Any);
            }
        }
    }

    private static bool IsProper(IReadOnlyList<ConlluWord> words, int word) => word >= 0 && word < words.Count && words[word].Xpos is "NNP" or "NNPS";

    /// <summary>Titles, dates and peoples are proper nouns, but no names here; an address is neither.</summary>
    private static bool IsClear(ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) && form.Length > 1 && !form.ContainsAny("@/_") && (Table.Of(form) & Unclear) == Trait.None;

    /// <summary>Small words, figures and marks between or beside proper nouns ("Bank of Norland", "Norland-based"), and capitals there.</summary>
    private static bool MayJoin(char first, IReadOnlyList<ConlluWord> words, int word)
    {
        var (before, after) = (IsProper(words, word - 1), IsProper(words, word + 1));
        var isSmall = words[word].Upos is "ADP" or "DET" or "CCONJ" or "PUNCT" or "SYM" or "NUM" or "PART" or "X";
        return isSmall ? (before && (after || IsProper(words, word + 2))) || (after && (before || IsProper(words, word - 2))) || ((before || after) && words[word].Upos is "NUM" or "X")
            : (before || after) && char.IsUpper(first);
    }
}
