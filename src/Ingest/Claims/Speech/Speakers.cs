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

    /// <summary>Whether the verb is a passive.</summary>
    public static bool IsPassive(SyntaxTree tree, int verb) => Passives.Is(tree, verb);

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

        return found >= 0 && TimeNouns.Contains(tree.Lemma(found)) ? BesideTime(tree, verb, found) : found;
    }

    /// <summary>The tree may take a day for the subject: "Friday, the mayor announced", "a report released Monday said". Gives who stands beside it, else the day.</summary>
    private static int BesideTime(SyntaxTree tree, int verb, int time)
    {
        if ((tree.Child(time, Relation.Apposition) is var beside and > 0 ? beside : tree.Child(time, Relation.Conjunct)) is var named and > 0 && named < verb && tree.Child(named, Relation.Coordinator) < 0 && tree.Left(named) is > 0 and var first && (tree.Reads(first, ",") || tree.Reads(first - 1, ",")))
        {
            return named;
        }

        if (time > 0 && tree.Is(time - 1, Relation.ClauseComplement) && tree.Head(time - 1) == verb && tree[time - 1].FineTag is "VBD" or "VBN" && tree.Child(time - 1, Relation.Subject) is var told and >= 0)
        {
            return told;
        }

        var before = tree.Head(verb);
        return before >= 0 && before == time - 1 && tree.Is(verb, Relation.ClauseComplement) && tree[before].FineTag is "VBD" or "VBN" && tree.Child(before, Relation.Subject) is var noun and >= 0 ? noun : time;
    }

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

    public static bool IsRelative(SyntaxTree tree, int word) => tree.Lemma(word) is "who" or "which" or "that" or "whom";

    /// <summary>The noun that the clause of the verb describes, or -1.</summary>
    public static int Described(SyntaxTree tree, int verb)
    {
        while (tree.Is(verb, Relation.Conjunct))
        {
            verb = tree.Head(verb);
        }

        return tree.Is(verb, Relation.RelativeClause) || tree.Is(verb, Relation.AdjectivalClause) ? tree.Head(verb) : None;
    }

    /// <summary>As <see cref="Of(SyntaxTree, int)"/>, of no more than so many verbs above.</summary>
    public static int Of(SyntaxTree tree, int verb, int steps)
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
            return IsRelative(tree, subject) && Described(tree, verb) is var noun and >= 0 ? noun : subject;
        }

        return tree.RelationOf(verb) switch
        {
            Relation.Conjunct => Of(tree, LinkedVerb.Of(tree, verb), steps - 1),
            Relation.OpenComplement => SharedSpeaker.OfGovernor(tree, verb, steps),
            Relation.AdverbialClause when Control.Judges(tree, tree.Head(verb)) && SharedSpeaker.IsCharge(tree, verb) => IsPassive(tree, tree.Head(verb)) ? Subject(tree, tree.Head(verb)) : tree.Child(tree.Head(verb), Relation.Object),
            Relation.AdverbialClause when Control.Of(tree, tree.Head(verb)) is var made and >= 0 && made < verb && (tree[verb].FineTag is "VB" || SharedSpeaker.IsCharge(tree, verb)) => made,
            // "an official who asked not to be named said": the tree hung the sentence's own verb into the relative clause.
            Relation.AdverbialClause when tree[verb].FineTag is "VBD" or "VBZ" && tree.Child(verb, Relation.Mark) < 0 && tree.Is(tree.Head(verb), Relation.RelativeClause) => tree.Head(tree.Head(verb)),
            // "were paid by a spy to burn the store": who was paid.
            Relation.AdverbialClause when tree[verb].FineTag is "VB" && Control.Makes(tree, tree.Head(verb)) && IsPassive(tree, tree.Head(verb)) => SharedSpeaker.OfGovernor(tree, verb, steps),
            Relation.AdverbialClause when tree[verb].FineTag is "VBG" && !SharedSpeaker.FollowsComma(tree, verb) && SharedSpeaker.OfUndergoer(tree, tree.Head(verb)) is var undergoer and >= 0 => undergoer,
            Relation.AdverbialClause when tree[verb].FineTag is "VBG" or "VB" || Participles.IsPerfect(tree, verb) => SharedSpeaker.OfClause(tree, tree.Head(verb), steps),
            Relation.AdjectivalClause => OfDescription(tree, verb, steps),
            Relation.RelativeClause => OfRelative(tree, verb),
            Relation.Root => Participles.Shared(tree, verb),
            // "Belgrade has so far refused": the tree took the auxiliary for the verb.
            Relation.Parataxis or Relation.ClauseComplement when LostAuxiliary.Is(tree, verb) => Subject(tree, tree.Head(verb)),
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
            "VBN" when tree.Child(verb, Relation.Object) >= 0 || Passives.IsSentence(tree, verb) => noun,
            "VBG" when !SharedSpeaker.FollowsComma(tree, verb) => noun,
            "VBG" or "VB" => SharedSpeaker.OfVerbAbove(tree, verb, steps),
            _ => None,
        };
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
}
