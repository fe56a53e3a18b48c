using System.Globalization;

namespace Ingest.Language.Conllu;

/// <summary>Writes CoNLL-U (https://universaldependencies.org/format.html), sentence by sentence; the DEPS column says nothing.</summary>
public static class ConlluWriter
{
    private const string Nothing = "_";

    /// <summary>One sentence with the empty line after it. Lines end with a line feed, whatever the writer's own ending is.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var comment in sentence.Comments)
        {
            Line(writer, comment);
        }

        var multiword = 0;
        for (var number = 1; number <= sentence.Words.Count; number++)
        {
            if (multiword < sentence.Multiwords.Count && sentence.Multiwords[multiword] is var token && token.First == number)
            {
                Line(writer, $"{Text(token.First)}-{Text(token.Last)}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{token.Misc}");
                multiword++;
            }

            Line(writer, Row(number, sentence.Words[number - 1]));
        }

        Line(writer, string.Empty);
    }

    private static string Row(int number, ConlluWord word)
    {
        var head = word.Relation == Nothing ? Nothing : Text(word.Head);
        return $"{Text(number)}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Features}\t{head}\t{word.Relation}\t_\t{word.Misc}";
    }

    private static void Line(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
