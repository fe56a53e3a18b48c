using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds who "by" leads to after a passive.</summary>
internal static class PassiveAgent
{
    private const int None = -1;

    /// <summary>Its head, or -1; of "by Velmar last year" never the time, which the tree may hang on "by".</summary>
    public static int Of(Deed deed)
    {
        var tree = deed.Tree;
        var agent = LedPhrase.By(tree, deed.Word) is >= 0 and var own ? own : BehindCharge(tree, deed.Word);
        if (agent < 0)
        {
            return Raised.Causer(tree, deed.Word);
        }

        if (!deed.IsTime(agent))
        {
            return agent;
        }

        for (var at = tree.Left(agent); at < agent; at++)
        {
            if (tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn && !deed.IsTime(at))
            {
                return at;
            }
        }

        return None;
    }

    /// <summary>"was accused of taking bribes by a newspaper": a gerund that has an object of its own has no doer behind "by", so that is the verb's.</summary>
    private static int BehindCharge(SyntaxTree tree, int verb)
    {
        if (!RoleWords.Has("charge", tree.Lemma(verb)))
        {
            return None;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree.Is(child, UniversalTag.Verb) && tree.Child(child, Relation.Mark) is >= 0 and var mark && tree.Reads(mark, "of") && tree.Child(child, Relation.Object) >= 0)
            {
                return LedPhrase.By(tree, child);
            }
        }

        return None;
    }
}
