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

        return OfClaim(tree, noun) is var claimant and >= 0 ? claimant
            : Accused.Doer(tree, noun) is var accused and >= 0 ? accused
            : OfState(tree, noun) is var striking and >= 0 ? striking
            : OfVerb(tree, noun, tree.Head(noun));
    }

    /// <summary>"drivers, who have been on strike since May": of what somebody is in or on, he is the doer.</summary>
    private static int OfState(SyntaxTree tree, int noun) =>
        tree.Is(noun, Relation.Oblique) && tree.Head(noun) is >= 0 and var verb && tree.Lemma(verb) is "go" or "stay" or "remain" && tree.Child(noun, Relation.Case) is var on and >= 0 && tree.IsLemma(on, "on") ? Speakers.Of(tree, verb) :
        tree.Child(noun, Relation.Copula) >= 0 && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "on" or "in" && !tree.IsLemma(noun, "trial") && Speakers.Subject(tree, noun) is var subject and >= 0
            ? Speakers.IsRelative(tree, subject) && tree.Is(noun, Relation.RelativeClause) ? tree.Head(noun) : subject
            : None;

    /// <summary>Who acts in the verb that the noun hangs on, where that makes him the doer of the deed too.</summary>
    private static int OfVerb(SyntaxTree tree, int noun, int verb)
    {
        if (verb < 0)
        {
            return None;
        }

        // "denied shelling the clinic", "denied the killings": who denies is said to have done it.
        if (tree.Is(noun, Relation.Object) && tree.Lemma(verb) is "deny" or "admit" or "confess")
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
