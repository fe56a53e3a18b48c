using System.Text;
using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Parsing;

/// <summary>Turns sentences of a treebank into what the parser learns from.</summary>
internal static class ParsedSentences
{
    /// <summary>With the treebank's own tags, lemmas and features.</summary>
    internal static ParsedSentence Of(ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var words = new List<Word>(sentence.Words.Count);
        foreach (var word in sentence.Words)
        {
            words.Add(new Word(text.Length, word.Form.Length, TagOf(word.Upos), Said(word.Xpos), Said(word.Lemma), Said(word.Features)));
            text.Append(word.Form).Append(' ');
        }

        return new ParsedSentence(
            sentence.Comment("source") ?? string.Empty,
            text.ToString(),
            [.. words],
            [.. sentence.Words.Select(static word => word.Head)],
            [.. sentence.Words.Select(static word => word.Relation)]);
    }

    private static UniversalTag TagOf(string upos) => Enum.TryParse<UniversalTag>(upos, ignoreCase: true, out var tag) ? tag : UniversalTag.None;

    private static string Said(string cell) => cell == "_" ? string.Empty : cell;
}
