using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds who acts in a verb: its own subject, or the one that it shares with the verb it hangs on.</summary>
internal static class Speakers
{
    private const int MaxSteps = 4;
    private const int None = -1;

    /// <summary>The head of the phrase that names the actor, or -1. Of a passive it is what "by" leads to.</summary>
    public static int Of(SyntaxTree tree, int verb) => Of(tree, verb, MaxSteps);

    /// <summary>Whether the verb is a passive. The tag and the auxiliaries are surer than the relation of the subject.</summary>
    public static bool IsPassive(SyntaxTree tree, int verb) =>
        (tree[verb].FineTag is "VBD" && SharesPassive(tree, verb)) || tree[verb].FineTag is "VBN" && !HasPerfect(tree, verb) && !IsBetween(tree, verb) && (HasPassiveAuxiliary(tree, verb) || tree.Child(verb, Relation.PassiveSubject) >= 0
            || tree.Child(verb, Relation.Agent) >= 0 || (tree.Is(verb, Relation.AdjectivalClause) && tree.Child(verb, Relation.Object) < 0 && !IsSentence(tree, verb)) || SharesPassive(tree, verb));

    /// <summary>"The firm refuted allegations by villagers": with no auxiliary, and a subject before it and an object behind it, a participle is a past tense.</summary>
    private static bool IsBetween(SyntaxTree tree, int verb) => tree.Child(verb, Relation.PassiveAuxiliary) < 0 && tree.Child(verb, Relation.Object) > verb && tree.Child(verb, Relation.Subject) is var subject and >= 0 && subject < verb;

    /// <summary>"Amnesty groups called for …": a participle on the noun that would be the whole sentence is its verb.</summary>
    private static bool IsSentence(SyntaxTree tree, int verb) => tree.Is(tree.Head(verb), Relation.Root) && tree.Is(tree.Head(verb), UniversalTag.Noun) && tree.Head(verb) == verb - 1 && tree.Child(verb, Relation.Agent) < 0
        && tree.Right(verb) - verb > 3;

    /// <summary>"was", "got"; a "had" that the tree took for one makes no passive.</summary>
    private static bool HasPassiveAuxiliary(SyntaxTree tree, int verb) =>
        tree.Child(verb, Relation.PassiveAuxiliary) is var auxiliary and >= 0 && tree.Lemma(auxiliary) is "be" or "get" or "become";

    /// <summary>"was detained and beaten": the second participle has the first one's subject.</summary>
    private static bool SharesPassive(SyntaxTree tree, int verb) =>
        tree.Is(verb, Relation.Conjunct) && tree.Child(verb, Relation.Object) < 0 && Subject(tree, verb) < 0 && !tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary))
        && tree[tree.Head(verb)].FineTag is "VBN" && HasPassiveAuxiliary(tree, tree.Head(verb)) && IsPassive(tree, tree.Head(verb));

    private static bool HasPerfect(SyntaxTree tree, int verb) =>
        tree.Child(verb, Relation.PassiveAuxiliary) < 0 && tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree.IsLemma(child, "have"));

    /// <summary>The head of the noun phrase that ends right before the verb, or -1: for where the tree took a verb for a participle.</summary>
    public static int Beside(SyntaxTree tree, int verb)
    {
        var word = verb - 1;
        while (word >= 0 && tree[word].Tag is UniversalTag.Adv or UniversalTag.Aux)
        {
            word--;
        }

        if (word < 0 || tree[word].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron))
        {
            return None;
        }

        while (tree.RelationOf(word) is Relation.NominalModifier or Relation.Compound or Relation.Flat or Relation.Apposition && tree.Head(word) < verb)
        {
            word = tree.Head(word);
        }

        return word;
    }

    private static int Of(SyntaxTree tree, int verb, int steps)
    {
        if (steps == 0)
        {
            return None;
        }

        if (IsPassive(tree, verb))
        {
            return tree.Child(verb, Relation.Agent);
        }

        var subject = Subject(tree, verb);
        if (subject >= 0)
        {
            return IsRelative(tree, subject) && Clause(tree, verb) is var noun and >= 0 ? noun : subject;
        }

        return tree.RelationOf(verb) switch
        {
            Relation.Conjunct => Of(tree, LinkedVerb.Of(tree, verb), steps - 1),
            Relation.OpenComplement => OfGovernor(tree, verb, steps),
            Relation.AdverbialClause when Control.Judges(tree, tree.Head(verb)) && IsCharge(tree, verb) => IsPassive(tree, tree.Head(verb)) ? Subject(tree, tree.Head(verb)) : tree.Child(tree.Head(verb), Relation.Object),
            Relation.AdverbialClause when Control.Of(tree, tree.Head(verb)) is var made and >= 0 && made < verb && (tree[verb].FineTag is "VB" || IsCharge(tree, verb)) => made,
            // "an official who asked not to be named said": the tree hung the sentence's own verb into the relative clause.
            Relation.AdverbialClause when tree[verb].FineTag is "VBD" or "VBZ" && tree.Child(verb, Relation.Mark) < 0 && tree.Is(tree.Head(verb), Relation.RelativeClause) => tree.Head(tree.Head(verb)),
            // "were paid by a spy to burn the store": who was paid.
            Relation.AdverbialClause when tree[verb].FineTag is "VB" && Control.Makes(tree, tree.Head(verb)) && IsPassive(tree, tree.Head(verb)) => OfGovernor(tree, verb, steps),
            Relation.AdverbialClause when tree[verb].FineTag is "VBG" && !FollowsComma(tree, verb) && OfUndergoer(tree, tree.Head(verb)) is var undergoer and >= 0 => undergoer,
            Relation.AdverbialClause when tree[verb].FineTag is "VBG" or "VB" || Participles.IsPerfect(tree, verb) => OfClause(tree, tree.Head(verb), steps),
            Relation.AdjectivalClause => OfDescription(tree, verb, steps),
            Relation.RelativeClause => OfRelative(tree, verb),
            Relation.Root => Participles.Shared(tree, verb),
            // "Striking pilots ground all flights".
            Relation.AdjectivalModifier when tree[verb].FineTag is "VBG" => tree.Head(verb),
            _ => None,
        };
    }

    /// <summary>The doer of a clause that describes a noun: "the men shot by", "its plan to attack", "a guard killing".</summary>
    private static int OfDescription(SyntaxTree tree, int verb, int steps)
    {
        var noun = tree.Head(verb);
        return tree[verb].FineTag switch
        {
            "VB" when tree.RelationOf(noun) is Relation.IndirectObject or Relation.Object && Control.Of(tree, tree.Head(noun)) == noun => noun,
            "VB" or "VBG" when Attempt.Doer(tree, noun) is var doer and >= 0 => doer,
            "VB" when Attempt.IsSomebodys(tree, noun) => None,
            "VBN" when tree.Child(verb, Relation.Object) >= 0 || IsSentence(tree, verb) => noun,
            "VBG" when !FollowsComma(tree, verb) => noun,
            "VBG" or "VB" => OfVerbAbove(tree, verb, steps),
            _ => None,
        };
    }

    /// <summary>The verb's own subject; of several, as a wrong tree may have them, the nearest before it.</summary>
    public static int Subject(SyntaxTree tree, int verb)
    {
        var found = None;
        foreach (var child in tree.Children(verb))
        {
            if (tree.RelationOf(child) is Relation.Subject or Relation.PassiveSubject && (child < verb || found < 0) && !(found >= 0 && TimeNouns.Contains(tree.Lemma(child))))
            {
                found = child;
            }
        }

        return found;
    }

    /// <summary>"was filmed beating a student", "was shot while fleeing": whom the passive befalls; "was hit, killing two" tells of what came of it.</summary>
    private static int OfUndergoer(SyntaxTree tree, int passive) => !IsPassive(tree, passive) || Subject(tree, passive) is not (var subject and >= 0) ? None
        : IsRelative(tree, subject) && Clause(tree, passive) is var noun and >= 0 ? noun : subject;

    private static int OfClause(SyntaxTree tree, int head, int steps) =>
        tree.Is(head, UniversalTag.Verb) ? Of(tree, head, steps - 1)
        : tree.Child(head, Relation.Subject) is var own and >= 0 ? own
        : tree.RelationOf(head) is Relation.OpenComplement or Relation.AdverbialModifier && steps > 0 ? OfClause(tree, tree.Head(head), steps - 1) : None;

    /// <summary>"urged X to say": X; "refused to say": who refused.</summary>
    private static int OfGovernor(SyntaxTree tree, int verb, int steps)
    {
        var governor = tree.Head(verb);
        if (tree.Is(governor, UniversalTag.Verb) && IsPassive(tree, governor))
        {
            var told = Subject(tree, governor);
            return told >= 0 ? (IsRelative(tree, told) && Clause(tree, governor) is var noun and >= 0 ? noun : told)
                : tree.RelationOf(governor) is Relation.AdjectivalClause or Relation.RelativeClause ? tree.Head(governor)
                : tree.Is(governor, Relation.OpenComplement) ? OfClause(tree, tree.Head(governor), steps - 1) : None;
        }

        var hearer = tree.Child(governor, Relation.Object);
        hearer = hearer >= 0 ? hearer : Control.Of(tree, governor);
        return hearer >= 0 && hearer != verb && tree.Lemma(governor) is not ("promise" or "use" or "employ" or "fire" or "spend") ? hearer : OfClause(tree, governor, steps);
    }

    /// <summary>"accused X of killing", "blamed X for attacking", "barred X from marching".</summary>
    private static bool IsCharge(SyntaxTree tree, int verb) => (tree[verb].FineTag is "VBG" || tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree[child].FineTag is "VBG")) && tree.Child(verb, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "of" or "for" or "from" or "with" or "as";

    private static bool FollowsComma(SyntaxTree tree, int verb)
    {
        var word = tree.Left(verb) - 1;
        return (word >= 0 && tree.Reads(word, ",")) || tree.Reads(tree.Left(verb), ",");
    }

    /// <summary>"revised his plan, promising …": who revised.</summary>
    private static int OfVerbAbove(SyntaxTree tree, int verb, int steps)
    {
        var up = tree.Head(verb);
        while (up >= 0 && !tree.Is(up, UniversalTag.Verb))
        {
            up = tree.Head(up);
        }

        return up < 0 ? tree.Head(verb) : Of(tree, up, steps - 1);
    }

    /// <summary>Of a relative clause the noun that it describes, unless another noun stands right before the verb: "a suit in which Democrats argued".</summary>
    private static int OfRelative(SyntaxTree tree, int verb)
    {
        var noun = tree.Head(verb);
        for (var word = verb - 1; word > noun && !tree.Is(word, UniversalTag.Punct); word--)
        {
            if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                return word;
            }
        }

        return noun;
    }

    public static bool IsRelative(SyntaxTree tree, int word) => tree.Lemma(word) is "who" or "which" or "that" or "whom";

    private static int Clause(SyntaxTree tree, int verb)
    {
        while (tree.Is(verb, Relation.Conjunct))
        {
            verb = tree.Head(verb);
        }

        return tree.Is(verb, Relation.RelativeClause) || tree.Is(verb, Relation.AdjectivalClause) ? tree.Head(verb) : None;
    }
}
