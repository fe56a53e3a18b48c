using Ingest.Language.Conllu;
using Ingest.Language.Training.Tagging;

namespace Ingest.Language.Training.Parsing;

/// <summary>Turns sentences of a treebank into what the parser learns from.</summary>
internal static class ParsedSentences
{
    /// <summary>With tags, lemmas and features that a tagger gave the words.</summary>
    internal static ParsedSentence Of(ConlluSentence tree, Word[] words) => new(
        tree.Comment("source") ?? "?",
        TreebankText.Of(tree).Text,
        words,
        [.. tree.Words.Select(static word => word.Head)],
        [.. tree.Words.Select(static word => word.Relation)]);

    /// <summary>With the treebank's own tags, lemmas and features.</summary>
    internal static ParsedSentence Of(ConlluSentence tree) => Of(
        tree,
        [.. TreebankText.Of(tree).Words.Select((word, index) => word with
        {
            Tag = TagOf(tree.Words[index].Upos),
            FineTag = Said(tree.Words[index].Xpos),
            Lemma = Said(tree.Words[index].Lemma),
            Features = Said(tree.Words[index].Features),
        })]);

    private static UniversalTag TagOf(string upos) => Enum.TryParse<UniversalTag>(upos, ignoreCase: true, out var tag) ? tag : UniversalTag.None;

    private static string Said(string cell) => cell == "_" ? string.Empty : cell;
}
