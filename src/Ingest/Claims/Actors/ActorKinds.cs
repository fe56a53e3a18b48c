using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Tells what kind of actor a phrase names: by its head, by what stands before a noun like "forces", by the words of a name and by what the recogniser knows of it.</summary>
internal static class ActorKinds
{
    /// <summary>What a noun is by the words that go with it, the surest first.</summary>
    private static readonly Func<SyntaxTree, int, string?>[] Ways = [Members.Of, Followers.Of, Arms.Of, ActorPairs.Of, Bodies.Of, Described];

    /// <summary>A kind of <see cref="ActorKind"/>, or null. <paramref name="head"/> is the head of the phrase, <paramref name="entity"/> what is recognised there.</summary>
    public static string? Of(SyntaxTree tree, int head, Entity? entity) =>
        head < 0 || Members.CountThings(tree, head) ? null : Ways.Select(way => way(tree, head)).FirstOrDefault(static kind => kind is not null) ?? OfHead(tree, head, entity);

    /// <summary>The kind that an office beside a name gives who bears it; <paramref name="lemma"/> is the office's own word.</summary>
    public static string? OfTitle(SyntaxTree tree, int word, string lemma) => ActorPairs.Of(tree, word) ?? Bodies.Of(tree, word) ?? ActorWords.OfHead(lemma);

    /// <summary>What a common noun names by itself; of a rare one, whose dictionary form the engine may not know, by its letters.</summary>
    public static string? Common(SyntaxTree tree, int head) => ActorWords.OfHead(tree.Lemma(head)) ?? ActorWords.OfHead(tree[head].Of(tree.Text).ToString());

    private static string? OfHead(SyntaxTree tree, int head, Entity? entity)
    {
        // "Gunboats fired": a common noun with the capital of its sentence is no name, whatever the recogniser makes of it.
        if (tree.Is(head, UniversalTag.Noun) && Common(tree, head) is { } common && (entity is null || tree.OpensSentence(head)))
        {
            return common;
        }

        if (tree.Is(head, UniversalTag.Propn) || entity is { Category: "Organization" or "Location" or "Person" })
        {
            return ActorNames.Of(tree, head, entity);
        }

        return Common(tree, head) ?? ActorNames.OfEntity(entity) ?? (tree.Is(head, UniversalTag.Num) || IsOccupation(tree, head) ? ActorKind.Civilians : null);
    }

    /// <summary>"masked men", "armed youths", "opposition lawmakers": one word before tells more than the noun.</summary>
    private static string? Described(SyntaxTree tree, int head) => tree.Children(head)
        .Where(child => child < head && tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound)
        .Select(child => ByWordBefore(tree, head, child))
        .FirstOrDefault(static kind => kind is not null);

    private static string? ByWordBefore(SyntaxTree tree, int head, int child)
    {
        var word = tree[child].Of(tree.Text).ToString();
        if (ActorWords.IsListed("masked", word))
        {
            var isNuclear = child > 1 && tree.Reads(child - 2, "nuclear");
            return !isNuclear && ActorWords.OfHead(tree.Lemma(head)) is ActorKind.Civilians or ActorKind.RebelGroup ? ActorKind.RebelGroup : null;
        }

        var speaks = !ActorWords.IsBody(tree.Lemma(head)) || tree.Lemma(head) is "leader" or "member" or "spokesman";
        return speaks && ActorWords.IsListed("opposed", word) ? ActorKind.Opposition : null;
    }

    /// <summary>"dockers", "woodcutters": people told by what they do, but no "rivers".</summary>
    private static bool IsOccupation(SyntaxTree tree, int head) => tree[head].FineTag is "NNS" && tree.RelationOf(head) is Relation.Subject or Relation.PassiveSubject or Relation.Agent or Relation.Object or Relation.Oblique
        && EndsLikePeople(tree, head);

    /// <summary>"seekers", "visitors", "evacuees": ends as words for people do, and is no thing that is known to end so.</summary>
    public static bool EndsLikePeople(SyntaxTree tree, int head) => !ActorWords.IsThing(tree.Lemma(head))
        && tree[head].Of(tree.Text) is var word && (word.EndsWith("ers") || word.EndsWith("ors") || word.EndsWith("ees") || word.EndsWith("men") || word.EndsWith("women") || word.EndsWith("ists") || word.EndsWith("ians"));
}
