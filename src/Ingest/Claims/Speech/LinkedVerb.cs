using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the verb whose doer a linked verb shares: the one it hangs on, unless a clause of its own stands between.</summary>
internal static class LinkedVerb
{
    /// <summary>The verb that gives the linked <paramref name="verb"/> its subject.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        var head = tree.Head(verb);
        if (ClauseBetween(tree, head, verb) is var nearer and >= 0)
        {
            return nearer;
        }

        if (ReportingVerbs.Find(tree.Lemma(head)) == Reported.None)
        {
            return head;
        }

        // "dropped barrels, a rescue worker said, and then fired": who dropped.
        if (tree.Is(head, Relation.Parataxis) && tree.Head(head) is var told and >= 0 && told < head && !OwnClause.Is(tree, head))
        {
            return told;
        }

        return tree.Child(head, Relation.ClauseComplement) is var said and >= 0 && said < head && tree.Reads(tree.Left(verb), ",") ? said : head;
    }

    /// <summary>"voted to go, hours after the junta had recalled its envoy and barred …": the linked clause before it, which has a subject of its own; -1 where there is none.</summary>
    private static int ClauseBetween(SyntaxTree tree, int head, int verb)
    {
        var found = -1;
        foreach (var child in tree.Children(head))
        {
            if (child > head && child < verb && (tree.Is(child, Relation.Conjunct) || (tree.Is(child, Relation.Parataxis) && OwnClause.Is(tree, child))) && tree.Is(child, UniversalTag.Verb) && Speakers.Subject(tree, child) is var subject and >= 0 && !TimeNouns.Contains(tree.Lemma(subject)) && !Speakers.IsPassive(tree, child))
            {
                found = child;
            }
        }

        return found;
    }
}
