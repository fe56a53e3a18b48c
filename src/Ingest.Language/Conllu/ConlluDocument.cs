using System.Text;

namespace Ingest.Language.Conllu;

/// <summary>The text of a document of a treebank, put together from its words, and where each sentence and word stands in it.</summary>
/// <param name="Text">Sentences with a space between, paragraphs with a blank line between.</param>
/// <param name="Sentences">The spans of the sentences, with their runs of words.</param>
/// <param name="Words">The words, spans only; the parts of a multiword token stand side by side.</param>
internal sealed record ConlluDocument(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Word> Words)
{
    private const string NoSpace = "SpaceAfter=No";

    /// <summary>The sentences of each document: a comment "# newdoc" begins one; without any the whole file is one.</summary>
    internal static IEnumerable<IReadOnlyList<ConlluSentence>> Group(IEnumerable<ConlluSentence> sentences)
    {
        var document = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (document.Count > 0 && (sentence.Comment("newdoc") ?? sentence.Comment("newdoc id")) is not null)
            {
                yield return document;
                document = [];
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return document;
        }
    }

    /// <summary>The document with the words as the treebank cuts them.</summary>
    internal static ConlluDocument OfWords(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<Sentence>(sentences.Count);
        var words = new List<Word>();
        foreach (var sentence in sentences)
        {
            Part(text, sentence);
            var (start, first) = (text.Length, words.Count);
            Append(text, sentence, words);
            spans.Add(new Sentence(start, text.Length - start, 0, 0) { FirstWord = first, WordCount = words.Count - first });
        }

        return new ConlluDocument(text.ToString(), spans, words);
    }

    /// <summary>The running text alone, as the comments "# text" give it; a sentence without one is put together from its words.</summary>
    internal static string TextOf(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            Part(text, sentence);
            if (sentence.Comment("text") is { Length: > 0 } said)
            {
                text.Append(said);
            }
            else
            {
                Append(text, sentence, []);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a sentence begins a paragraph.</summary>
    internal static bool BeginsParagraph(ConlluSentence sentence) => (sentence.Comment("newpar") ?? sentence.Comment("newpar id")) is not null;

    private static void Part(StringBuilder text, ConlluSentence sentence)
    {
        if (text.Length > 0)
        {
            text.Append(BeginsParagraph(sentence) ? "\n\n" : " ");
        }
    }

    private static void Append(StringBuilder text, ConlluSentence sentence, List<Word> words)
    {
        var multiword = 0;
        for (var number = 1; number <= sentence.Words.Count; number++)
        {
            while (multiword < sentence.Multiwords.Count && sentence.Multiwords[multiword].Last < number)
            {
                multiword++;
            }

            var token = multiword < sentence.Multiwords.Count && sentence.Multiwords[multiword].First <= number ? sentence.Multiwords[multiword] : null;
            var word = sentence.Words[number - 1];
            var joined = token is not null && number < token.Last;
            words.Add(new Word(text.Length, word.Form.Length, JoinedToNext: joined));
            text.Append(word.Form);
            if (!joined && number < sentence.Words.Count && !HasNoSpace(token?.Misc ?? word.Misc))
            {
                text.Append(' ');
            }
        }
    }

    private static bool HasNoSpace(string misc) => misc.Split('|').Contains(NoSpace, StringComparer.Ordinal);
}
