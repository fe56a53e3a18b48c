using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>The marks between which a clause that says who speaks stands in what is said.</summary>
internal static class InsertionEdges
{
    private const int Longest = 14;
    private const int None = -1;

    /// <summary>The mark that ends the clause, or the end of the sentence; -1 where words follow that the clause may say.</summary>
    public static int End(SyntaxTree tree, Sentence sentence, int last)
    {
        for (var word = last + 1; word < Math.Min(sentence.EndWord, last + Longest); word++)
        {
            if (tree.Is(word, UniversalTag.Punct) && !tree.Reads(word, "-"))
            {
                return word;
            }

            if ((tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj && !Describes(tree, word, last)) || (word == last + 1 && tree[word].Tag is UniversalTag.Part))
            {
                return None;
            }
        }

        return last + Longest >= sentence.EndWord ? sentence.EndWord : None;
    }

    /// <summary>"said in an interview published on Tuesday": a participle behind a noun that stands behind a preposition.</summary>
    private static bool Describes(SyntaxTree tree, int word, int verb) => tree[word].FineTag is "VBN" && word > verb + 2 && tree[word - 1].Tag is UniversalTag.Noun && tree.Is(verb + 1, UniversalTag.Adp);

    /// <summary>The comma or stop after the clause; what stands before it says when, where and to whom.</summary>
    public static int MarkAfter(SyntaxTree tree, Sentence sentence, int verb)
    {
        for (var word = verb + 1; word < sentence.EndWord; word++)
        {
            if (tree.Is(word, UniversalTag.Punct) && tree.Text[tree[word].Offset] is '.' or ',' or ':' or ';')
            {
                return word;
            }
        }

        return sentence.EndWord;
    }

    /// <summary>Whether the word is a mark behind which the clause may start; one that opens a quotation is none.</summary>
    public static bool IsMark(SyntaxTree tree, int word)
    {
        var at = tree[word].Offset;
        return tree.Is(word, UniversalTag.Punct) && tree[word].Length <= 2
            && (tree.Text[at] is ',' or '—' or '–' or '?' or '!' or '-' || (Quotes.IsMark(tree.Text[at]) && !IsOpener(tree.Text, at)));
    }

    /// <summary>Whether a quotation ends at the mark.</summary>
    public static bool Closes(SyntaxTree tree, int word) =>
        Quotes.IsMark(tree.Text[tree[word].Offset]) || (word > 0 && Quotes.IsMark(tree.Text[tree[word - 1].Offset]) && tree.Is(word - 1, UniversalTag.Punct));

    /// <summary>Whether a quotation opens behind the mark at <paramref name="word"/>.</summary>
    public static bool Opens(SyntaxTree tree, int word, Sentence sentence) =>
        word + 1 < sentence.EndWord && tree.Is(word + 1, UniversalTag.Punct) && Quotes.IsMark(tree.Text[tree[word + 1].Offset]);

    private static bool IsOpener(string text, int at) => text[at] is '“' or '«' or '„' or '‘' || at == 0 || char.IsWhiteSpace(text[at - 1]);
}
