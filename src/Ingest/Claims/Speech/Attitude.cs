using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Adjectives that tell what somebody thinks: "is convinced that …", "are worried that …", "made clear that …".</summary>
internal static class Attitude
{
    private static readonly FrozenSet<string> Words = ListedWords.OfSpeech("attitude");

    /// <summary>The cue at <paramref name="word"/>, where a clause tells what is thought; else null.</summary>
    public static Saying? At(SyntaxTree tree, int word) => Is(tree, word) && tree.Child(word, Relation.ClauseComplement) > word && !IsWanted(tree, word) ? new Saying(word, word, Reported.ThatClause) : null;

    /// <summary>"make sure that …", "to be sure that …": nobody is sure yet.</summary>
    private static bool IsWanted(SyntaxTree tree, int word) => (tree.Head(word) is >= 0 and var head && tree.IsLemma(head, "make") && tree.IsLemma(word, "sure"))
        || tree.Children(word).Any(child => tree.Is(child, Relation.Mark) && tree.IsLemma(child, "to"));

    /// <summary>Who thinks so, or -1. A participle ("convinced") is no passive here.</summary>
    public static int Holder(SyntaxTree tree, int word)
    {
        if (!Is(tree, word))
        {
            return -1;
        }

        return tree[word].FineTag is "VBN" ? Speakers.Subject(tree, word) : Speakers.Of(tree, word);
    }

    private static bool Is(SyntaxTree tree, int word) =>
        (tree.Is(word, UniversalTag.Adj) || tree[word].FineTag is "VBN") && Words.Contains(tree[word].Of(tree.Text).ToString());
}
