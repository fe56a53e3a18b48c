using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>"rebel forces", "army spokesman", "the Taliban's fighters": what stands before a noun of bodies tells whose they are.</summary>
internal static class Bodies
{
    /// <summary>The kind of the body, or of who belongs to it; null where the noun is none, or the words leave it open.</summary>
    public static string? Of(SyntaxTree tree, int head)
    {
        var lemma = tree.Lemma(head).ToLowerInvariant();
        if (!ActorWords.IsBody(lemma))
        {
            return null;
        }

        var found = ByWordsBefore(tree, head, lemma);

        // "interior ministry troops", "African Union soldiers": arms of a state or of states, whoever sends them.
        if (found is ActorKind.Government or ActorKind.Organisation && ActorWords.IsListed("sent", lemma))
        {
            return ActorKind.StateForce;
        }

        return found ?? ActorPairs.OfLeader(tree, head) ?? (ActorWords.IsListed("regular", lemma) ? ActorKind.StateForce : null);
    }

    /// <summary>Of several words before the noun the last that tells a kind wins only if it speaks of rebels: "Syrian rebel fighters", "army militia units".</summary>
    private static string? ByWordsBefore(SyntaxTree tree, int head, string lemma)
    {
        string? found = null;
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Possessor or Relation.NominalModifier or Relation.Flat)
            {
                var kind = ByWord(tree, child, lemma);
                found = kind is ActorKind.RebelGroup ? kind : found ?? kind;
            }
        }

        return found;
    }

    private static string? ByWord(SyntaxTree tree, int child, string body)
    {
        var word = tree.Lemma(child).ToLowerInvariant();
        if (ActorWords.IsListed("ruling", word) && ActorWords.IsCivil(body))
        {
            return ActorKind.Government;
        }

        // "armed police" are a state's, "an armed group" is nobody's.
        if (word is "armed" && ActorWords.IsListed("irregular", body))
        {
            return ActorKind.RebelGroup;
        }

        if (word is "opposition" && !ActorWords.IsListed("armed", body))
        {
            return ActorKind.Opposition;
        }

        return ActorPairs.Of(tree, child) ?? ActorWords.OfModifier(word) ?? ActorWords.OfName(word) ?? (tree.Is(child, UniversalTag.Propn) ? ByName(tree, child) : ActorWords.OfHead(word));
    }

    /// <summary>"the Liberation Front's chief", "Interior Ministry troops": what the words of a name tell of its bearer.</summary>
    private static string? ByName(SyntaxTree tree, int name) => ActorNames.Of(tree, name, null) is { } kind and not (ActorKind.Person or ActorKind.Civilians) ? kind : null;
}
