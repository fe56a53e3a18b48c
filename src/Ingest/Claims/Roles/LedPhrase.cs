using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds what a preposition behind a word leads to.</summary>
internal static class LedPhrase
{
    private const int None = -1;
    private const int Reach = 12;

    public static int By(SyntaxTree tree, int verb) => (tree.Child(verb, Relation.Agent) is var agent and >= 0 ? agent : Of(tree, verb, "by")) is var found and >= 0 && !IsManner(tree, found) ? found : None;

    /// <summary>"removed by force", "sent by sea": how it is done, not who does it.</summary>
    private static bool IsManner(SyntaxTree tree, int word) => tree[word].FineTag is "NN" && word > 0 && tree.Reads(word - 1, "by")
        && tree.Lemma(word) is "force" or "mistake" or "accident" or "hand" or "boat" or "sea" or "air" or "road" or "rail" or "train" or "bus" or "car" or "plane" or "truck" or "night" or "day" or "law" or "vote" or "decree" or "consensus" or "surprise" or "telephone" or "phone" or "letter" or "post" or "name" or "helicopter";

    /// <summary>"the beating of two schoolgirls by riot police": what "by" leads to behind a noun, whatever it hangs on, as long as no verb and no mark stands between.</summary>
    public static int ByAhead(SyntaxTree tree, int noun)
    {
        for (var word = noun + 1; word < Math.Min(tree.SentenceEnd(noun), noun + Reach); word++)
        {
            if (tree.Reads(word, "by") && tree.Is(word, Relation.Case) && tree.Head(word) > word)
            {
                return tree.Head(word);
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct or UniversalTag.Cconj)
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>What a preposition after the word leads to: hung on the word itself, or on what follows it ("a strike by the army on the depot").</summary>
    public static int Of(SyntaxTree tree, int word, string preposition)
    {
        // What stands right behind the word is surer than the tree, which often hangs it higher.
        if (word + 1 < tree.SentenceEnd(word) && tree.IsLemma(word + 1, preposition) && tree.Is(word + 1, Relation.Case) && tree.Head(word + 1) > word + 1)
        {
            return tree.Head(word + 1);
        }

        var near = None;
        foreach (var child in tree.Children(word))
        {
            if (child < word || tree.RelationOf(child) is not (Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Object))
            {
                continue;
            }

            if (tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, preposition))
            {
                return child;
            }

            near = near >= 0 || tree.Is(child, Relation.Object) || IsReason(tree, child) ? near : Of(tree, child, preposition);
        }

        return near;
    }

    /// <summary>"froze the loan over its law on land": what stands in the reason for a deed is not what the deed is aimed at.</summary>
    private static bool IsReason(SyntaxTree tree, int word) => tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "over" or "after" or "before" or "because" or "following" or "since" or "despite" or "amid" or "during";
}
