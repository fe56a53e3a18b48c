using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whose deed a noun tells of.</summary>
internal static class DoerOfNoun
{
    private const int None = -1;

    /// <summary>Whose deed a noun tells of: its owner, who it is by, the name before it ("Russian air strikes"), or the subject of its light verb.</summary>
    public static int Of(SyntaxTree tree, int noun)
    {
        while (tree.Is(noun, Relation.NominalModifier) && tree.Head(noun) is var over and >= 0 && tree.Lemma(over) is "round" or "series" or "wave" or "spate" or "string" or "day" or "number" or "campaign")
        {
            noun = over;
        }

        if (tree.Child(noun, Relation.Possessor) is var owner and >= 0)
        {
            return owner;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Flat && IsCapital(tree, child))
            {
                return child;
            }
        }

        // "has been on hunger strike": who is said to be so.
        if (tree.Child(noun, Relation.Copula) >= 0 && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "on"))
        {
            return Speakers.Of(tree, noun);
        }

        return OfParticiple(tree, noun) is var named and >= 0 ? named
            : OfClaim(tree, noun) is var claimant and >= 0 ? claimant
            : Accused.Doer(tree, noun) is var accused and >= 0 ? accused
            : OfState(tree, noun) is var engaged and >= 0 ? engaged
            : OfVerb(tree, noun, tree.Head(noun)) is var doer and >= 0 ? doer
            : OfPredicate(tree, noun, tree.Head(noun));
    }

    /// <summary>People whom the words of the deed name themselves: "a bomber", "striking pilots"; -1 where they name none.</summary>
    public static int OwnPeople(SyntaxTree tree, int word)
    {
        if (tree.IsLemma(word, "bomber") || tree.Children(word).Any(child => child < word && IsStriking(tree, child)))
        {
            return word;
        }

        return IsStriking(tree, word) && tree.Head(word) > word ? tree.Head(word) : None;
    }

    private static bool IsStriking(SyntaxTree tree, int word) => tree.Is(word, Relation.AdjectivalModifier) && tree.Reads(word, "striking");

    /// <summary>"an attack carried out by the rebels", "rockets fired by Iran", "a raid claimed by separatists".</summary>
    private static int OfParticiple(SyntaxTree tree, int noun) => tree.Children(noun)
        .Where(child => child > noun && tree.Is(child, Relation.AdjectivalClause) && tree[child].FineTag is "VBN" && (LightVerbs.Contains(tree.Lemma(child)) || Munitions.Sends(tree, child) || tree.Lemma(child) is "claim" or "plant" or "perpetrate" or "orchestrate"))
        .Select(child => LedPhrase.By(tree, child))
        .FirstOrDefault(static doer => doer >= 0, None);

    /// <summary>"the expulsion is the third such step by Oman", "the raid was the work of bandits": who is told in what the deed is said to be.</summary>
    private static int OfPredicate(SyntaxTree tree, int noun, int said) => said >= 0 && tree.Is(noun, Relation.Subject) && tree.Is(said, UniversalTag.Noun) && tree.Child(said, Relation.Copula) >= 0
        ? LedPhrase.Of(tree, said, tree.IsLemma(said, "work") ? "of" : "by") : None;

    /// <summary>Who acts in the verb that the noun hangs on, where that makes him the doer of the deed too.</summary>
    private static int OfVerb(SyntaxTree tree, int noun, int verb)
    {
        if (verb < 0)
        {
            return None;
        }

        // "denied shelling the clinic", "denied the killings": who denies is said to have done it; "threatened attacks": who threatens would do it.
        if (tree.Is(noun, Relation.Object) && tree.Lemma(verb) is "deny" or "admit" or "confess" or "threaten" or "vow" or "promise" or "plan" or "prepare")
        {
            return Speakers.Of(tree, verb);
        }

        if (OfHarm(tree, noun, verb) is var harming and >= 0)
        {
            return harming;
        }

        if (Undergoing.Verb(tree, noun) >= 0)
        {
            return Undergoing.Doer(tree, noun, verb);
        }

        if (WithDeed.Verb(tree, noun) >= 0)
        {
            return Speakers.Of(tree, verb);
        }

        return LightVerbs.Contains(tree.Lemma(verb))
            ? tree.RelationOf(noun) switch
            {
                Relation.Object or Relation.AdverbialModifier => Speakers.Of(tree, verb),
                Relation.PassiveSubject => LedPhrase.By(tree, verb),
                _ => None,
            }
            : None;
    }

    /// <summary>"Ankara is in talks with Moscow", "the premier is on a visit to Lagos": who is said to be in the midst of it.</summary>
    private static int OfState(SyntaxTree tree, int noun) => tree.Child(noun, Relation.Copula) >= 0 && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "on"
        ? tree.Child(noun, Relation.Subject)
        : None;

    /// <summary>"killed 35 militants in strikes on caves": who killed them struck.</summary>
    private static int OfHarm(SyntaxTree tree, int noun, int verb) => verb >= 0 && tree.Is(noun, Relation.Oblique) && tree.Is(verb, UniversalTag.Verb) && tree.Lemma(verb) is "kill" or "wound" or "injure" or "destroy" or "capture" or "arrest" or "detain"
        && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "during" && !Speakers.IsPassive(tree, verb) && tree.Child(verb, Relation.Object) >= 0 ? Speakers.Of(tree, verb) : None;

    /// <summary>"claimed responsibility for the attack": who claims it.</summary>
    private static int OfClaim(SyntaxTree tree, int noun)
    {
        var credit = tree.Head(noun);
        if (credit >= 0 && Responsibility.Verb(tree, credit) is var direct and >= 0)
        {
            return Speakers.Of(tree, direct);
        }

        return credit >= 0 && Responsibility.IsClaimed(tree, credit) ? Speakers.Of(tree, credit) : None;
    }

    private static bool IsCapital(SyntaxTree tree, int word) => tree[word].FineTag is "NNP" or "NNPS" || (tree.Is(word, UniversalTag.Adj) && word > 0 && char.IsUpper(tree.Text[tree[word].Offset]) && !tree.OpensSentence(word));
}
