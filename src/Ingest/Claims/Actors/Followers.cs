using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>"their men", "his gunmen", "the warlord's people": whose side followers are on tells who leads them.</summary>
internal static class Followers
{
    /// <summary>The kind of those who follow, where the sentence tells whom; null where it does not, or the noun has a kind of its own.</summary>
    public static string? Of(SyntaxTree tree, int head)
    {
        if (!ActorWords.IsListed("follower", tree.Lemma(head)) || tree.Child(head, Relation.Possessor) is not (var owner and >= 0))
        {
            return null;
        }

        var leader = Antecedents.IsPersonal(tree, owner) ? Antecedents.Of(tree, owner) : owner;
        var kind = leader >= 0 && leader != head ? OfLeader(tree, leader) : null;
        return kind is ActorKind.RebelGroup or ActorKind.Criminals or ActorKind.StateForce ? kind : null;
    }

    /// <summary>By the leader's own words alone: what he leads may stand among them ("one member of his men").</summary>
    private static string? OfLeader(SyntaxTree tree, int leader) => tree[leader].Tag switch
    {
        UniversalTag.Noun => ActorKinds.OfTitle(tree, leader, tree.Lemma(leader)),
        UniversalTag.Propn => ActorNames.Of(tree, leader, null),
        _ => null,
    };
}
