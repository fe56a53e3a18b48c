using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Noun phrases read from the order of the words alone, for where the tree has lost its way: a row of determiners, adjectives, numbers and nouns that touches a verb or a preposition.</summary>
internal static class NounRun
{
    private const int Longest = 8;

    /// <summary>The phrase that starts right after <paramref name="word"/>, or null; words of time end it.</summary>
    public static Phrase? After(Reading reading, int word)
    {
        var tree = reading.Tree;
        var end = tree.SentenceEnd(word);
        var last = -1;
        var at = word + 1;
        for (; at < end && at <= word + Longest && (Belongs(tree, at) || (at == word + 1 && OpensRun(tree, at))) && !reading.InTime(reading.TokenAt(tree[at].Offset)) && !TimeNouns.Tells(tree, at); at++)
        {
            if (tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn || (tree[at].Tag is UniversalTag.Num && last < 0))
            {
                last = at;
            }
            else if (last > word && tree[at].FineTag is not ("POS" or "HYPH") && tree[at - 1].FineTag is not "HYPH" && tree[last].Tag is not UniversalTag.Num)
            {
                break;
            }
        }

        // "celebrated 30 years": a figure before a word of time counts nobody.
        var countsTime = last >= 0 && tree.Is(last, UniversalTag.Num) && at < end && TimeNouns.Tells(tree, at);
        return last < 0 || countsTime || tree.IsLemma(last, "percent") ? null : reading.PhraseOf(TextSpan.Cut(tree.Text, tree[word + 1].Offset, tree[last].End));
    }

    /// <summary>"extradited suspected militant Haroon Aswad": a participle right behind the verb, and before a noun.</summary>
    private static bool OpensRun(SyntaxTree tree, int word) => tree[word].FineTag is "VBN" && word + 1 < tree.SentenceEnd(word) && tree[word + 1].Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn;

    private static bool Belongs(SyntaxTree tree, int word) => tree[word].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn || tree[word].FineTag is "PRP$" or "POS" or "HYPH"
        || (tree.Is(word, Relation.AdjectivalModifier) && tree[word].FineTag is "VBN" && tree.Head(word) > word);
}
