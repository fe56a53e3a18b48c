using Ingest.Claims.Syntax;

namespace Ingest.Claims.Actors;

/// <summary>Ships, planes and units told by what they are: whose side they are on.</summary>
internal static class Arms
{
    /// <summary>The kind of the side that they are on; null where the words do not tell.</summary>
    public static string? Of(SyntaxTree tree, int head) => IsFighterPlane(tree, head) ? ActorKind.StateForce : OfState(tree, head);

    /// <summary>"Iskari planes", "our tanks", "Eritrean units": arms of a state, where a word before says whose.</summary>
    private static string? OfState(SyntaxTree tree, int head) => tree.Lemma(head) is "plane" or "warplane" or "aircraft" or "jet" or "helicopter" or "tank" or "frigate" or "warship" or "destroyer" or "gunship" or "unit" or "artillery" or "navy" or "battery"
        && tree.Children(head).Any(child => child < head && (tree.Is(child, Relation.Possessor) || (tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound && (char.IsUpper(tree.Text[tree[child].Offset]) || tree.Lemma(child) is "enemy" or "government" or "allied"))))
        && !tree.Children(head).Any(child => ActorWords.OfModifier(tree.Lemma(child).ToLowerInvariant()) is ActorKind.RebelGroup) ? ActorKind.StateForce : null;

    /// <summary>"scrambled two fighters", "sent up fighters": what takes off flies.</summary>
    private static bool IsFighterPlane(SyntaxTree tree, int head) => tree.IsLemma(head, "fighter") && tree.RelationOf(head) is Relation.Object or Relation.PassiveSubject or Relation.Subject && tree.Head(head) is >= 0 and var verb
        && (tree.Lemma(verb) is "scramble" or "intercept" || (tree.IsLemma(verb, "send") && verb + 1 < tree.SentenceEnd(verb) && tree.Reads(verb + 1, "up")));
}
