using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Finds the word of a trigger that its roles hang on.</summary>
internal static class TriggerWord
{
    /// <summary>"test-fired": the tree takes the parts for words of their own, and the last of them is the verb.</summary>
    public static int OfVerb(Reading reading, int token) => reading.Tree.WordAt(reading[token].Text.Contains('-', StringComparison.Ordinal) ? reading.Token(token).End - 1 : reading.Token(token).Offset);

    /// <summary>Of a verb's trigger its first word, of a noun's its last noun, which is the head in English; -1 where the text has no words.</summary>
    public static int Of(Reading reading, EventEntry entry, Phrase trigger)
    {
        var tree = reading.Tree;
        var first = tree.WordAt(reading.Token(trigger.First).Offset);
        if (first < 0)
        {
            return OfVerb(reading, trigger.First);
        }

        // "have been on strike": what "be" hangs on.
        if (tree.Is(first, Relation.Copula) && tree.Head(first) is var state && state > first && tree[state].Offset < reading.Token(trigger.End - 1).End)
        {
            return state;
        }

        return entry.IsNoun
            ? NounOf(tree, first, tree.WordAt(reading.Token(trigger.End - 1).End - 1))
            : VerbOf(tree, first, reading.Token(trigger.First).End);
    }

    private static int NounOf(SyntaxTree tree, int first, int last)
    {
        // "exchange of prisoners": the noun before "of".
        for (var word = first + 1; word < last; word++)
        {
            if (tree.Reads(word, "of") && tree.Is(word - 1, UniversalTag.Noun))
            {
                return word - 1;
            }
        }

        for (var word = last; word >= first; word--)
        {
            if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                return word;
            }
        }

        // "sit-in": no noun in it; the word that the others hang on.
        for (var word = first; word <= last; word++)
        {
            if (tree.Head(word) < first || tree.Head(word) > last)
            {
                return word;
            }
        }

        return last;
    }

    /// <summary>"tear-gassed", "gang-raped": the tree makes three words of it, of which the last is the verb.</summary>
    private static int VerbOf(SyntaxTree tree, int first, int end)
    {
        var last = first;
        while (last + 1 < tree.SentenceEnd(first) && tree[last + 1].Offset < end)
        {
            last++;
        }

        return tree.Is(last, UniversalTag.Verb) ? last : first;
    }
}
