using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Speakers of whom one passes on what the other says: "the ministry, citing its embassy, said", "television quoted the governor as saying".</summary>
internal static class Citing
{
    /// <summary>"citing its embassy" beside a verb of speech is read with that verb.</summary>
    public static bool Is(SyntaxTree tree, int word) => IsCiting(tree, word)
        && tree.Head(word) is var head && (Reports(tree, head) || (tree.Head(head) is >= 0 and var above && Reports(tree, above)));

    /// <summary>Who is cited by the verb of speech or its speaker, with the word that cites; null where nobody is.</summary>
    public static (int Citing, int Cited)? Cited(SyntaxTree tree, int cue, int speaker)
    {
        var citing = On(tree, cue) is var own and >= 0 ? own : speaker >= 0 ? On(tree, speaker) : -1;
        return citing >= 0 && tree.Child(citing, Relation.Object) is var cited and >= 0 ? (citing, cited) : null;
    }

    /// <summary>Who quotes the speaker of "as saying", with the word that quotes; null where nobody does.</summary>
    public static (int Quoting, int Medium)? Quoted(SyntaxTree tree, int cue) => tree.Head(cue) is >= 0 and var quoting && tree.Is(cue, Relation.AdverbialClause)
        && tree.Lemma(quoting) is "quote" or "cite" or "report" && Speakers.Of(tree, quoting) is var medium and >= 0 ? (quoting, medium) : null;

    private static bool Reports(SyntaxTree tree, int word) => ReportingVerbs.Find(tree.Lemma(word)).HasFlag(Reported.Clause) || PutToll.Is(tree, word);

    private static int On(SyntaxTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (IsCiting(tree, child))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsCiting(SyntaxTree tree, int word) =>
        tree[word].FineTag is "VBG" && tree.Lemma(word) is "cite" or "quote" && tree.RelationOf(word) is Relation.AdverbialClause or Relation.AdjectivalClause;
}
