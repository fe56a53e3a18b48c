using System.Globalization;
using Ingest.Language.Words;

namespace Ingest.Language.Conllu;

/// <summary>Reads a treebank anew, as English: the same texts with this engine's sentences, words, tags and trees.</summary>
public static class Reannotation
{
    /// <summary>Joins the text of each document and takes it apart as any text is. Sentences come document by document.</summary>
    public static IEnumerable<ConlluSentence> Anew(IEnumerable<ConlluSentence> sentences) => Anew(sentences, Grammar.English, SentenceEnds.English?.Judge);

    /// <summary>Keeps sentences, words and multiword tokens, and sets lemma, tags, features, head and relation of each word only.</summary>
    public static IEnumerable<ConlluSentence> OfSameWords(IEnumerable<ConlluSentence> sentences) => OfSameWords(sentences, Grammar.English);

    internal static IEnumerable<ConlluSentence> Anew(IEnumerable<ConlluSentence> sentences, Grammar grammar, JudgeEnd? judge)
    {
        foreach (var given in ConlluDocument.Group(sentences))
        {
            var text = ConlluDocument.TextOf(given);
            var tokens = Tokenizer.Cut(text);
            var (words, found) = grammar.Read(text, tokens, SentenceSplitter.Split(text, tokens, judge));
            var opening = given[0].Comments.FirstOrDefault(static comment => comment.AsSpan(1).TrimStart().StartsWith("newdoc", StringComparison.Ordinal));
            var name = given[0].Comment("newdoc id");
            for (var index = 0; index < found.Length; index++)
            {
                var number = (index + 1).ToString(CultureInfo.InvariantCulture);
                List<string> comments = [$"# sent_id = {(name is null ? number : $"{name}-{number}")}"];
                if (index == 0 && opening is not null)
                {
                    comments.Insert(0, opening);
                }

                yield return ConlluRows.Of(text, words, found[index], comments);
            }
        }
    }

    internal static IEnumerable<ConlluSentence> OfSameWords(IEnumerable<ConlluSentence> sentences, Grammar grammar)
    {
        foreach (var given in ConlluDocument.Group(sentences))
        {
            var document = ConlluDocument.OfWords(given);
            Word[] words = [.. document.Words];
            grammar.Annotate(document.Text, words, document.Sentences);
            for (var index = 0; index < given.Count; index++)
            {
                var first = document.Sentences[index].FirstWord;
                yield return given[index] with { Words = [.. given[index].Words.Select((word, place) => ConlluRows.Row(words[first + place], first, word.Form, word.Misc))] };
            }
        }
    }
}
