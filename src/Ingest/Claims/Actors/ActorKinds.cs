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
        if ((tree.Is(head, UniversalTag.Num) || tree.Lemma(head) is "dozen" or "hundred" or "thousand" or "score" or "ten" or "number" or "group" or "member" or "crowd" or "handful" or "pair" or "half" or "majority")
            && OfChild(tree, head) is var inner and >= 0 && Of(tree, inner, null) is { } members)
        {
            return members;
        }

        // "commanders of the militia": the militia's.
        if (tree.Lemma(head) is "commander" or "leader" or "unit" or "chief" or "spokesman" or "spokeswoman" or "column" or "patrol" or "wing" or "supporter" or "remnant" or "crew" or "boss"
            && OfChild(tree, head) is var body and >= 0 && Of(tree, body, null) is ActorKind.StateForce or ActorKind.RebelGroup or ActorKind.Criminals or ActorKind.Opposition)
        {
            return Of(tree, body, null);
        }

        return Modified(tree, head) ?? OfArms(tree, head) ?? OfPair(tree, head) ?? Unknown(tree, head) ?? (tree.Is(head, UniversalTag.Propn) || entity is { Category: "Organization" or "Location" or "Person" }
            ? OfName(tree, head, entity)
            : ActorWords.OfHead(tree.Lemma(head)) ?? ActorWords.OfHead(tree[head].Of(tree.Text).ToString()) ?? OfEntity(entity) ?? (tree.Is(head, UniversalTag.Num) || IsOccupation(tree, head) ? ActorKind.Civilians : null));
    }

    /// <summary>"Iskari planes", "our tanks", "Eritrean units": arms of a state, where a word before says whose.</summary>
    private static string? OfArms(SyntaxTree tree, int head) => tree.Lemma(head) is "plane" or "warplane" or "aircraft" or "jet" or "helicopter" or "tank" or "frigate" or "warship" or "destroyer" or "gunship" or "unit" or "artillery" or "navy" or "battery"
        && tree.Children(head).Any(child => child < head && (tree.Is(child, Relation.Possessor) || (tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound && (char.IsUpper(tree.Text[tree[child].Offset]) || tree.Lemma(child) is "enemy" or "government" or "allied"))))
        && !tree.Children(head).Any(child => ActorWords.OfModifier(tree.Lemma(child).ToLowerInvariant()) is ActorKind.RebelGroup) ? ActorKind.StateForce : null;

    /// <summary>"radio stations", "air defences", "the shipping line": nouns that one word before makes a party.</summary>
    private static string? OfPair(SyntaxTree tree, int head)
    {
        var before = head > 0 && tree.Head(head - 1) == head ? tree.Lemma(head - 1).ToLowerInvariant() : null;
        return (before, tree.Lemma(head)) switch
        {
            ("radio" or "television" or "tv" or "news", "station" or "site" or "agency" or "outlet") => ActorKind.Media,
            ("air", "defence" or "defense") or ("border" or "coast" or "prison", "guard") => ActorKind.StateForce,
            ("shipping" or "cruise" or "ferry", "line") or ("oil" or "mining" or "energy", "giant" or "major") => ActorKind.Organisation,
            _ => null,
        };
    }

    /// <summary>"masked men", "armed youths", "opposition lawmakers": one word before tells more than the noun.</summary>
    private static string? Unknown(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound)
            {
                switch (tree[child].Of(tree.Text).ToString().ToLowerInvariant())
                {
                    case "masked" or "armed" or "hooded" or "unidentified" or "unknown" when ActorWords.OfHead(tree.Lemma(head)) is ActorKind.Civilians or ActorKind.RebelGroup:
                        return ActorKind.RebelGroup;
                    case "opposition" or "dissident" or "exiled" when !ActorWords.IsBody(tree.Lemma(head)) || tree.Lemma(head) is "leader" or "member" or "spokesman":
                        return ActorKind.Opposition;
                }
            }
        }

        return null;
    }

    /// <summary>"dockers", "woodcutters": people told by what they do.</summary>
    private static bool IsOccupation(SyntaxTree tree, int head) => tree[head].FineTag is "NNS" && !ActorWords.IsThing(tree.Lemma(head)) && tree.RelationOf(head) is Relation.Subject or Relation.PassiveSubject or Relation.Agent or Relation.Object
        && tree[head].Of(tree.Text) is var word && (word.EndsWith("ers") || word.EndsWith("ors") || word.EndsWith("ees") || word.EndsWith("men") || word.EndsWith("women") || word.EndsWith("ists") || word.EndsWith("ians"));

    /// <summary>"rebel forces", "army spokesman", "the Taliban's fighters": what stands before a noun of bodies tells whose they are.</summary>
    private static string? Modified(SyntaxTree tree, int head)
    {
        var lemma = tree.Lemma(head);
        if (!ActorWords.IsBody(lemma))
        {
            return null;
        }

        string? found = null;
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Possessor or Relation.NominalModifier or Relation.Flat)
            {
                var word = tree.Lemma(child).ToLowerInvariant();
                var kind = ActorWords.OfModifier(word) ?? ActorWords.OfName(word) ?? (tree.Is(child, UniversalTag.Propn) ? null : ActorWords.OfHead(word));
                kind = word is "opposition" && lemma is not ("force" or "fighter" or "commander" or "group" or "faction" or "troop" or "unit" or "gunman" or "soldier" or "stronghold" or "base" or "position" or "brigade") ? ActorKind.Opposition
                    : kind is ActorKind.Opposition && lemma is "leader" or "member" or "chief" or "spokesman" or "spokeswoman" or "official" ? ActorKind.Opposition : kind;
                found = kind is ActorKind.RebelGroup || found is null ? kind ?? found : found;
            }
        }

        return found ?? (lemma is "force" or "soldier" or "troop" or "officer" or "aircraft" or "jet" or "helicopter" ? ActorKind.StateForce : null);
    }

    private static string? OfName(SyntaxTree tree, int head, Entity? entity)
    {
        var words = NameWords(tree, head);
        if ((ActorWords.OfName(string.Join('-', words)) ?? (entity is null ? null : ActorWords.OfName(entity.Text.ToLowerInvariant().Replace(' ', '-')))) is { } known)
        {
            return known;
        }

        if (words is [var only] && ActorWords.OfHead(only) is { } common)
        {
            return common;
        }

        if (entity is { Category: "Person" } && words.Count == 1 && IsCalledIt(tree, head))
        {
            return ActorKind.Government;
        }

        if (entity is { Category: "Person" } || (entity is null && TitleOf(tree, head) is not null))
        {
            return TitleOf(tree, head) ?? ActorKind.Person;
        }

        // "World Relief Council", "Human Rights Commission": what the body is for tells more than what it is.
        if (words is [.., "council" or "commission" or "committee"] && words.Exists(static word => ActorWords.OfNameWord(word) is ActorKind.Organisation))
        {
            return ActorKind.Organisation;
        }

        foreach (var word in Enumerable.Reverse(words))
        {
            if ((ActorWords.OfName(word) ?? ActorWords.OfNameWord(word)) is { } kind)
            {
                return kind;
            }
        }

        return OfEntity(entity);
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
                    _ => Modified(tree, child) ?? ActorWords.OfHead(lemma),
                };
                if (kind is not (null or ActorKind.Person or ActorKind.Civilians))
                {
                    return kind;
                }
            }
        }

        return tree.Is(head, Relation.Apposition) && tree.Is(tree.Head(head), UniversalTag.Noun) ? Modified(tree, tree.Head(head)) ?? ActorWords.OfHead(tree.Lemma(tree.Head(head))) : null;
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

    private static string? OfEntity(Entity? entity) => entity switch
    {
        { Category: "Organization" } => ActorKind.Organisation,
        { Category: "Person" } => ActorKind.Person,
        { Category: "Location", Subcategory: "GPE" } => ActorKind.Government,
        _ => null,
    };

    private static List<string> NameWords(SyntaxTree tree, int head)
    {
        var words = new List<string>();
        foreach (var child in tree.Children(head).Where(child => tree.RelationOf(child) is Relation.Compound or Relation.Flat or Relation.AdjectivalModifier && tree.Is(child, UniversalTag.Propn)).Append(head).Order())
        {
            words.Add(tree[child].Of(tree.Text).ToString().ToLowerInvariant());
        }

        return words;
    }

    private static int OfChild(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of"))
            {
                return child;
            }
        }

        return -1;
    }
}
