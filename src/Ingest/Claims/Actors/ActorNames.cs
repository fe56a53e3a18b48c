using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>What a proper name tells of its bearer's kind: the words in it, the office before it, what the recogniser knows.</summary>
internal static class ActorNames
{
    /// <summary>The kind of who bears the name around <paramref name="head"/>, or null.</summary>
    public static string? Of(SyntaxTree tree, int head, Entity? entity)
    {
        var words = WordsOf(tree, head, withAdjectives: false);
        if ((ActorWords.OfName(string.Join('-', WordsOf(tree, head, withAdjectives: true))) ?? (entity is null ? null : ActorWords.OfName(entity.Text.ToLowerInvariant().Replace(' ', '-')))) is { } known)
        {
            return known;
        }

        if (NameDescription.Of(tree, head) is { } described)
        {
            return described;
        }

        if (words is [var only] && (ActorWords.OfHead(only) ?? ActorWords.OfPeople(only)) is { } common)
        {
            return common;
        }

        if (words is [_] && IsPeople(tree, head))
        {
            return ActorKind.Civilians;
        }

        return entity is { Category: "Person" or "PersonType" } || (entity is null && TitleOf(tree, head) is not null)
            ? OfPerson(tree, head, words.Count)
            : OfBody(words) ?? OfEntity(entity);
    }

    /// <summary>"168 Liberians", "deported Pakistanis": people counted or acted upon; "the Iranians said" may speak of a government, and "Republicans" are no people.</summary>
    private static bool IsPeople(SyntaxTree tree, int head) => tree[head].FineTag is "NNPS" && !ActorWords.IsCommunity(tree[head].Of(tree.Text).ToString().TrimEnd('s'))
        && (tree.RelationOf(head) is Relation.Object or Relation.PassiveSubject || tree.Children(head).Any(child => child < head && tree.RelationOf(child) is Relation.NumericModifier or Relation.AdjectivalModifier))
        && tree[head].Of(tree.Text) is var word && (word.EndsWith("ans") || word.EndsWith("is"));

    /// <summary>What the recogniser's category says.</summary>
    public static string? OfEntity(Entity? entity) => entity switch
    {
        { Category: "Organization" } => ActorKind.Organisation,
        { Category: "Person" } => ActorKind.Person,
        { Category: "Location", Subcategory: "GPE" } => ActorKind.Government,
        _ => null,
    };

    private static string OfPerson(SyntaxTree tree, int head, int words) => words == 1 && IsCalledIt(tree, head) ? ActorKind.Government
        : TitleOf(tree, head) ?? OwnTitle(tree, head, words) ?? ActorKind.Person;

    /// <summary>"King Mswari": the tree may take the office for the head of the name.</summary>
    private static string? OwnTitle(SyntaxTree tree, int head, int words) => words > 1 ? ActorWords.OfHead(tree.Lemma(head)) : null;

    private static string? OfBody(List<string> words)
    {
        // "Oromo Liberation Army": what an army fights for tells more than that it is one.
        if (words is [.., "army" or "force" or "forces" or "front" or "movement"] && words.Exists(static word => word is "liberation" or "resistance" or "jihad" or "insurgent"))
        {
            return ActorKind.RebelGroup;
        }

        // "World Relief Council", "Human Rights Commission": what the body is for tells more than what it is.
        if (words is [.., "council" or "commission" or "committee"] && words.Exists(static word => ActorWords.OfNameWord(word) is ActorKind.Organisation))
        {
            return ActorKind.Organisation;
        }

        // "State Security Service", "National Intelligence Directorate".
        if (words is [.., "service" or "services" or "directorate" or "bureau" or "department" or "agency"] && words.Exists(static word => word is "security" or "intelligence" or "secret" or "border"))
        {
            return ActorKind.StateForce;
        }

        return Enumerable.Reverse(words).Select(static word => ActorWords.OfName(word) ?? ActorWords.OfNameWord(word)).FirstOrDefault(static kind => kind is not null);
    }

    /// <summary>The office that stands beside a person's name: "President", "the army chief".</summary>
    private static string? TitleOf(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree.RelationOf(child) is Relation.Compound or Relation.Flat or Relation.Apposition or Relation.AdjectivalModifier or Relation.NominalModifier)
            {
                var lemma = tree.Lemma(child).ToLowerInvariant().TrimEnd('.');
                var kind = lemma switch
                {
                    "gen" or "lt" or "col" or "maj" or "capt" or "sgt" or "brig" or "adm" or "cpl" => ActorKind.StateForce,
                    "gov" or "sen" or "rep" => ActorKind.Government,
                    _ => ActorKinds.OfTitle(tree, child, lemma),
                };
                if (kind is not (null or ActorKind.Person or ActorKind.Civilians))
                {
                    return kind;
                }
            }
        }

        return tree.Is(head, Relation.Apposition) && tree.Is(tree.Head(head), UniversalTag.Noun) ? ActorKinds.OfTitle(tree, tree.Head(head), tree.Lemma(tree.Head(head))) : null;
    }

    /// <summary>Whether the sentence says "it" and never "he" or "she" of what one strange name names: a country, not a person.</summary>
    private static bool IsCalledIt(SyntaxTree tree, int head)
    {
        var isIt = false;
        for (var word = head + 1; word < tree.SentenceEnd(head); word++)
        {
            if (tree[word].Tag is UniversalTag.Pron)
            {
                switch (tree[word].Of(tree.Text))
                {
                    case "it" or "its":
                        isIt = true;
                        break;
                    case "he" or "she" or "his" or "her" or "him":
                        return false;
                }
            }
        }

        return isIt;
    }

    private static List<string> WordsOf(SyntaxTree tree, int head, bool withAdjectives) =>
        [.. tree.Children(head).Where(child => tree.RelationOf(child) is Relation.Compound or Relation.Flat or Relation.AdjectivalModifier && (tree.Is(child, UniversalTag.Propn) || (withAdjectives && tree[child].FineTag is "NNP"))).Append(head).Order()
            .Select(word => tree[word].Of(tree.Text).ToString().ToLowerInvariant())];
}
