using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whose deed a noun tells of by the verb that it hangs on: "launched an attack", "denied the killings", "killed nine in strikes".</summary>
internal static class DoerByVerb
{
    private const int None = -1;

    /// <summary>The doer's head; -1 where the verb names nobody who did the deed.</summary>
    public static int Of(SyntaxTree tree, int noun)
    {
        var verb = tree.Head(noun);
        if (verb < 0)
        {
            return None;
        }

        return OfVerb(tree, noun, verb) is var doer and >= 0 ? doer
            : OfReport(tree, noun, verb) is var denier and >= 0 ? denier : OfPredicate(tree, noun, verb);
    }

    private static int OfVerb(SyntaxTree tree, int noun, int verb)
    {
        if (IsOwn(tree, noun, verb) || HarmsBy(tree, noun, verb))
        {
            return Speakers.Of(tree, verb);
        }

        if (Undergoing.Verb(tree, noun) >= 0)
        {
            return Undergoing.Doer(tree, noun, verb);
        }

        return WithDeed.Verb(tree, noun) >= 0 ? Speakers.Of(tree, verb) : OfCharge(tree, noun, verb) is var charged and >= 0 ? charged : OfLight(tree, noun, verb);
    }

    /// <summary>"were charged with the murder of a priest", "convicted two men of the bombing": who is judged for the deed is said to have done it.</summary>
    private static int OfCharge(SyntaxTree tree, int noun, int verb)
    {
        var isCharge = tree.Is(noun, Relation.Oblique) && tree.Child(noun, Relation.Case) is >= 0 and var marker && tree.Lemma(marker) is "with" or "of" or "for"
            && tree.Is(verb, UniversalTag.Verb) && RoleWords.Has("judge", tree.Lemma(verb));
        return !isCharge ? None : Speakers.IsPassive(tree, verb) ? ObjectRole.OfPassive(tree, verb) : tree.Child(verb, Relation.Object);
    }

    /// <summary>"denied the killings": who denies is said to have done it; "threatened attacks": who threatens would do it.</summary>
    private static bool IsOwn(SyntaxTree tree, int noun, int verb) => (tree.Is(noun, Relation.Object) && RoleWords.Has("own", tree.Lemma(verb))) || IsTravel(tree, noun, verb);

    /// <summary>"arrived in Asmara for talks", "is due in Asmara for talks": who goes there holds them.</summary>
    private static bool IsTravel(SyntaxTree tree, int noun, int verb) => tree.Is(noun, Relation.Oblique) && RoleWords.Has("travel", tree.Lemma(verb)) && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "for");

    /// <summary>"denied reports of secret talks": whoever denies the reports is told of in them, unless they name another.</summary>
    private static int OfReport(SyntaxTree tree, int noun, int report) => tree.Is(noun, Relation.NominalModifier) && RoleWords.Has("report", tree.Lemma(report)) && tree.Is(report, Relation.Object)
        && tree.Head(report) is >= 0 and var verb && tree.Lemma(verb) is "deny" or "dismiss" or "reject" ? Speakers.Of(tree, verb) : None;

    /// <summary>"killed 35 militants in strikes on caves": who killed them struck.</summary>
    private static bool HarmsBy(SyntaxTree tree, int noun, int verb) => tree.Is(noun, Relation.Oblique) && tree.Is(verb, UniversalTag.Verb) && RoleWords.Has("harm", tree.Lemma(verb))
        && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "during" && !Speakers.IsPassive(tree, verb) && tree.Child(verb, Relation.Object) >= 0 && !IsGathering(tree, noun);

    /// <summary>"arrested 80 people in days of protests": who arrests does not march.</summary>
    private static bool IsGathering(SyntaxTree tree, int noun) => RoleWords.Has("gathering", tree.Lemma(noun))
        || tree.Children(noun).Any(child => tree.Is(child, Relation.NominalModifier) && RoleWords.Has("gathering", tree.Lemma(child)));

    /// <summary>"launched an attack", "an attack was launched by the rebels".</summary>
    private static int OfLight(SyntaxTree tree, int noun, int verb) => !LightVerbs.Contains(tree.Lemma(verb)) || IsNamed(tree, noun, verb) ? OfDone(tree, noun, verb) : tree.RelationOf(noun) switch
    {
        Relation.Object or Relation.AdverbialModifier => Speakers.Of(tree, verb),
        Relation.PassiveSubject => LedPhrase.By(tree, verb),
        _ => None,
    };

    /// <summary>"what they call the worst attack in years": who only gives the deed a name does not do it; who calls a strike does, and "it" of "what it calls executions".</summary>
    private static bool IsNamed(SyntaxTree tree, int noun, int verb) => tree.IsLemma(verb, "call") && !RoleWords.Has("called", tree.Lemma(noun)) && !(Speakers.Subject(tree, verb) is >= 0 and var subject && Antecedents.IsPersonal(tree, subject));

    /// <summary>"the attack was claimed by a group".</summary>
    private static int OfDone(SyntaxTree tree, int noun, int verb) => tree.Is(noun, Relation.PassiveSubject) && RoleWords.Has("done", tree.Lemma(verb)) ? LedPhrase.By(tree, verb) : None;

    /// <summary>"the expulsion is the third such step by Oman", "the raid was the work of bandits": who is told in what the deed is said to be.</summary>
    private static int OfPredicate(SyntaxTree tree, int noun, int said) => tree.Is(noun, Relation.Subject) && tree.Is(said, UniversalTag.Noun) && tree.Child(said, Relation.Copula) >= 0
        ? LedPhrase.Of(tree, said, tree.IsLemma(said, "work") ? "of" : "by") : None;
}
