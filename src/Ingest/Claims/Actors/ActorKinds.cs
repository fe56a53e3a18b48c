using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Tells what kind of actor a phrase names: by its head, by what stands before a noun like "forces", by the words of a name and by what the recogniser knows of it.</summary>
internal static class ActorKinds
{
    /// <summary>A kind of <see cref="ActorKind"/>, or null. <paramref name="head"/> is the head of the phrase, <paramref name="entity"/> what is recognised there.</summary>
    public static string? Of(SyntaxTree tree, int head, Entity? entity)
    {
        if (head < 0)
        {
            return null;
        }

        // "Hundreds of residents": the residents.
        if ((tree.Is(head, UniversalTag.Num) || tree.Lemma(head) is "dozen" or "hundred" or "thousand" or "score" or "ten" or "number" or "group" or "member" or "crowd" or "handful" or "pair" or "half" or "majority" or "coalition" or "alliance" or "band" or "bunch" or "most" or "first" or "last" or "latest")
            && OfChild(tree, head) is var inner and >= 0 && Of(tree, inner, null) is { } members)
        {
            return members;
        }

        // "commanders of the militia": the militia's.
        if (tree.Lemma(head) is "commander" or "leader" or "unit" or "chief" or "spokesman" or "spokeswoman" or "column" or "patrol" or "wing" or "supporter" or "remnant" or "crew" or "boss" or "agent" or "operative" or "contingent" or "head"
            && OfChild(tree, head) is var body and >= 0 && Of(tree, body, null) is ActorKind.StateForce or ActorKind.RebelGroup or ActorKind.Criminals or ActorKind.Opposition)
        {
            return Of(tree, body, null);
        }

        return Followers.Of(tree, head) ?? Arms.Of(tree, head) ?? ActorPairs.Of(tree, head) ?? Modified(tree, head) ?? Unknown(tree, head) ?? OfHead(tree, head, entity);
    }

    /// <summary>The kind that an office beside a name gives who bears it; <paramref name="lemma"/> is the office's own word.</summary>
    public static string? OfTitle(SyntaxTree tree, int word, string lemma) => ActorPairs.Of(tree, word) ?? Modified(tree, word) ?? ActorWords.OfHead(lemma);

    private static string? OfHead(SyntaxTree tree, int head, Entity? entity)
    {
        // "Gunboats fired": a common noun with the capital of its sentence is no name, whatever the recogniser makes of it.
        if (tree.Is(head, UniversalTag.Noun) && Common(tree, head) is { } common && (entity is null || tree.OpensSentence(head)))
        {
            return common;
        }

        return tree.Is(head, UniversalTag.Propn) || entity is { Category: "Organization" or "Location" or "Person" }
            ? ActorNames.Of(tree, head, entity)
            : Common(tree, head) ?? ActorNames.OfEntity(entity) ?? (tree.Is(head, UniversalTag.Num) || IsOccupation(tree, head) ? ActorKind.Civilians : null);
    }

    /// <summary>What a common noun names by itself; of a rare one, whose dictionary form the engine may not know, by its letters.</summary>
    public static string? Common(SyntaxTree tree, int head) => ActorWords.OfHead(tree.Lemma(head)) ?? ActorWords.OfHead(tree[head].Of(tree.Text).ToString());

    /// <summary>"masked men", "armed youths", "opposition lawmakers": one word before tells more than the noun.</summary>
    private static string? Unknown(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound)
            {
                switch (tree[child].Of(tree.Text).ToString().ToLowerInvariant())
                {
                    case "armed" when child > 1 && tree.Reads(child - 2, "nuclear"):
                        break;
                    case "masked" or "armed" or "hooded" or "unidentified" or "unknown" when ActorWords.OfHead(tree.Lemma(head)) is ActorKind.Civilians or ActorKind.RebelGroup:
                        return ActorKind.RebelGroup;
                    case "opposition" or "dissident" or "exiled" when !ActorWords.IsBody(tree.Lemma(head)) || tree.Lemma(head) is "leader" or "member" or "spokesman":
                        return ActorKind.Opposition;
                }
            }
        }

        return null;
    }

    /// <summary>"dockers", "woodcutters": people told by what they do, but no "rivers".</summary>
    private static bool IsOccupation(SyntaxTree tree, int head) => tree[head].FineTag is "NNS" && tree.RelationOf(head) is Relation.Subject or Relation.PassiveSubject or Relation.Agent or Relation.Object or Relation.Oblique
        && !ActorWords.IsThing(tree.Lemma(head))
        && tree[head].Of(tree.Text) is var word && (word.EndsWith("ers") || word.EndsWith("ors") || word.EndsWith("ees") || word.EndsWith("men") || word.EndsWith("women") || word.EndsWith("ists") || word.EndsWith("ians"));

    /// <summary>"rebel forces", "army spokesman", "the Taliban's fighters": what stands before a noun of bodies tells whose they are.</summary>
    private static string? Modified(SyntaxTree tree, int head)
    {
        var lemma = tree.Lemma(head).ToLowerInvariant();
        if (!ActorWords.IsBody(lemma))
        {
            return null;
        }

        string? found = null;
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Possessor or Relation.NominalModifier or Relation.Flat)
            {
                var kind = OfModifier(tree, child, lemma);
                found = kind is ActorKind.RebelGroup || found is null ? kind ?? found : found;
            }
        }

        // "interior ministry troops", "African Union soldiers": arms of a state or of states, whoever sends them.
        return found is ActorKind.Government or ActorKind.Organisation && lemma is "troop" or "troops" or "soldier" or "force" or "forces" or "jet" or "warplane" or "warship" ? ActorKind.StateForce
            : found ?? ActorPairs.OfLeader(tree, head) ?? (lemma is "force" or "soldier" or "troop" or "officer" or "aircraft" or "jet" or "helicopter" ? ActorKind.StateForce : null);
    }

    private static string? OfModifier(SyntaxTree tree, int child, string body)
    {
        var word = tree.Lemma(child).ToLowerInvariant();
        var kind = ActorPairs.Of(tree, child) ?? ActorWords.OfModifier(word) ?? ActorWords.OfName(word) ?? (tree.Is(child, UniversalTag.Propn) ? null : ActorWords.OfHead(word));
        if (word is "government" or "state" or "federal" or "regime" or "national" or "ministry" or "palace" or "presidential" && ActorWords.IsCivil(body))
        {
            return ActorKind.Government;
        }

        return word is "opposition" && body is not ("force" or "fighter" or "commander" or "group" or "faction" or "troop" or "unit" or "gunman" or "soldier" or "stronghold" or "base" or "position" or "brigade") ? ActorKind.Opposition
            : kind is ActorKind.Opposition && body is "leader" or "member" or "chief" or "spokesman" or "spokeswoman" or "official" ? ActorKind.Opposition : kind;
    }

    private static int OfChild(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree.RelationOf(child) is Relation.NominalModifier or Relation.Oblique && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of"))
            {
                return child;
            }
        }

        return -1;
    }
}
