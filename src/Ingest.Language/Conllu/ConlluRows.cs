using System.Buffers;

namespace Ingest.Language.Conllu;

/// <summary>Words of the engine as rows of CoNLL-U.</summary>
internal static class ConlluRows
{
    private const string Nothing = "_";
    private const string NoSpace = "SpaceAfter=No";
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\v\f\r\u0085\u2028\u2029");

    /// <summary>A sentence of a text, with <paramref name="comments"/> and those that say where a paragraph begins and what its text is.</summary>
    internal static ConlluSentence Of(string text, ReadOnlySpan<Word> words, Sentence sentence, List<string> comments)
    {
        if (BeginsParagraph(text, sentence.Offset))
        {
            comments.Add("# newpar");
        }

        comments.Add("# text = " + OneLine(text.AsSpan(sentence.Offset, sentence.Length)));
        var rows = new List<ConlluWord>(sentence.WordCount);
        var multiwords = new List<ConlluToken>();
        var tokenStart = sentence.FirstWord;
        for (var index = sentence.FirstWord; index < sentence.EndWord; index++)
        {
            var (word, isPart) = (words[index], words[index].JoinedToNext || tokenStart < index);
            var misc = word.End < text.Length && !char.IsWhiteSpace(text[word.End]) ? NoSpace : Nothing;
            rows.Add(Row(word, sentence.FirstWord, word.Of(text).ToString(), isPart ? Nothing : misc));
            if (word.JoinedToNext && index + 1 < sentence.EndWord)
            {
                continue;
            }

            if (isPart)
            {
                multiwords.Add(new ConlluToken(tokenStart - sentence.FirstWord + 1, rows.Count, text[words[tokenStart].Offset..word.End], misc));
            }

            tokenStart = index + 1;
        }

        return new ConlluSentence(comments, rows, multiwords);
    }

    /// <summary>One word; <paramref name="first"/> is the index of the first word of its sentence.</summary>
    internal static ConlluWord Row(Word word, int first, string form, string misc) => new(
        form,
        word.Lemma.Length == 0 ? Nothing : word.Lemma,
        word.Tag == UniversalTag.None ? Nothing : word.Tag.ToString().ToUpperInvariant(),
        word.FineTag.Length == 0 ? Nothing : word.FineTag,
        word.Features.Length == 0 ? Nothing : word.Features,
        word.Head < 0 ? 0 : word.Head - first + 1,
        word.Relation.Length == 0 ? Nothing : word.Relation,
        misc);

    private static bool BeginsParagraph(string text, int start)
    {
        var feeds = 0;
        for (var index = start - 1; index >= 0 && char.IsWhiteSpace(text[index]); index--)
        {
            feeds += text[index] == '\n' ? 1 : 0;
        }

        return start > 0 && feeds > 1;
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Breaks))
        {
            return text.ToString();
        }

        var line = text.ToArray();
        line.AsSpan().ReplaceAny(Breaks, ' ');
        return new string(line);
    }
}
