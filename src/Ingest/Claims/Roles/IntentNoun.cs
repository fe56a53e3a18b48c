using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Nouns for what somebody means to do: "an attempt by the gang to smuggle", "its plan to attack".</summary>
internal static class IntentNoun
{
    private const int None = -1;

    /// <summary>Who means to do it, or -1.</summary>
    public static int Doer(SyntaxTree tree, int noun)
    {
        if (tree.Lemma(noun) is not ("attempt" or "plan" or "bid" or "effort" or "decision" or "plot" or "threat" or "promise" or "pledge" or "vow" or "refusal" or "failure" or "move" or "order" or "call" or "demand" or "intention"))
        {
            return None;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, Relation.Possessor) || (tree.RelationOf(child) is Relation.NominalModifier or Relation.Agent && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "by"))
            {
                return child;
            }
        }

        return None;
    }
}
