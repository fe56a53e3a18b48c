using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Nouns of deeds that are tried or planned: "an attempt by the gang to smuggle", "its plan to attack".</summary>
internal static class Attempts
{
    /// <summary>Who attempts or plans, for the doer of what hangs on the noun; -1 where the noun is no such word, or nobody is named.</summary>
    public static int Doer(SyntaxTree tree, int noun)
    {
        if (tree.Lemma(noun) is not ("attempt" or "plan" or "bid" or "effort" or "decision" or "plot" or "threat" or "promise" or "pledge" or "vow" or "refusal" or "failure" or "move" or "order" or "call" or "demand" or "intention"))
        {
            return -1;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, Relation.Possessor) || (tree.RelationOf(child) is Relation.NominalModifier or Relation.Agent && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "by"))
            {
                return child;
            }
        }

        return -1;
    }
}
