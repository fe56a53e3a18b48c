using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what a verb is done to.</summary>
internal static class ObjectRole
{
    private const int None = -1;

    /// <summary>The object of a verb; of a linked verb that has none of its own ("seized and burned the depot") that of the one after it.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        // "gave the strikers until Friday", "sent Kavala tents": who gets it, not what he gets.
        if (tree.Child(verb, Relation.IndirectObject) is var recipient and >= 0 && recipient > verb)
        {
            return recipient;
        }

        // "shot her dead": her, and not the dead of hers.
        if ((tree.Child(verb, Relation.Object) is >= 0 and var named ? named : tree.Child(verb, Relation.OpenComplement)) is var state and >= 0 && tree.Is(state, UniversalTag.Adj) && tree.Child(state, Relation.Possessor) is var befallen and >= 0)
        {
            return befallen;
        }

        if (tree.Child(verb, Relation.Object) is var own and >= 0)
        {
            return OfOwn(tree, verb, own);
        }

        // "lifted neither the ban nor the curfew": the tree takes what no preposition leads to for an oblique.
        if (tree.Children(verb).FirstOrDefault(child => child > verb && tree.Is(child, Relation.Oblique) && tree.Child(child, Relation.Case) < 0 && tree.Child(child, Relation.Coordinator) is var pair and >= 0 && tree.Lemma(pair) is "neither" or "both" or "either", None) is >= 0 and var paired)
        {
            return paired;
        }

        if (Misled(tree, verb) is var meant and >= 0)
        {
            return meant;
        }

        var linked = tree.Child(verb, Relation.Conjunct);
        var isRelative = tree.Is(verb, Relation.RelativeClause) && tree.Child(verb, Relation.Subject) is var subject and >= 0 && !Speakers.IsRelative(tree, subject);
        return isRelative ? tree.Head(verb) : linked >= 0 && tree.Is(linked, UniversalTag.Verb) && !HasNounBetween(tree, verb, linked) ? tree.Child(linked, Relation.Object) : None;
    }

    private static int OfOwn(SyntaxTree tree, int verb, int own)
    {
        // "the engineer whom they held": whom; "the charge that it armed the rebels": the rebels.
        if (Speakers.IsRelative(tree, own) && tree.Is(verb, Relation.RelativeClause))
        {
            return tree.Children(verb).Where(child => child > verb && tree.Is(child, Relation.Object)).DefaultIfEmpty(tree.Head(verb)).First();
        }

        if (OfLinked(tree, verb, own) is var shared and >= 0)
        {
            return shared;
        }

        // "arms sales": the tree made objects of both.
        return own + 1 < tree.Count && tree.Is(own + 1, Relation.Object) && tree.Head(own + 1) == verb && tree.Is(own + 1, UniversalTag.Noun) ? own + 1 : own;
    }

    /// <summary>The object where the tree hung it on a word between: "pounded rebel-held districts", "handed over to Congo 26 militiamen"; else -1.</summary>
    private static int Misled(SyntaxTree tree, int verb) => tree.Child(verb, Relation.OpenComplement) is var held and > 0 && held > verb && tree[held - 1].FineTag is "HYPH" && tree.Child(held, Relation.Object) is var own && own > held
        ? own
        : UpTo(tree, verb) is var counted and >= 0 ? counted : ShiftedObject.Of(tree, verb);

    /// <summary>"kidnapped up to 16 advisers": the tree took "up" for a particle and "to" for a preposition; else -1.</summary>
    private static int UpTo(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Particle) is >= 0 and var up && IsUpTo(tree, up) && tree.Child(verb, Relation.Oblique) is >= 0 and var counted && counted > up && tree.Head(up + 1) == counted ? counted : None;

    /// <summary>Whether the word is the "up" of "up to 16".</summary>
    public static bool IsUpTo(SyntaxTree tree, int word) => word + 2 < tree.SentenceEnd(word) && tree.Reads(word, "up") && tree.Reads(word + 1, "to") && tree.Is(word + 2, UniversalTag.Num);

    /// <summary>"shot and wounded two men, the latest in …": the object of the verb linked right behind, where the verb's own stands farther off; else -1.</summary>
    private static int OfLinked(SyntaxTree tree, int verb, int own) => tree.Child(verb, Relation.Conjunct) is var linked and >= 0 && linked > verb && linked <= verb + 3 && linked < own && tree.Is(linked, UniversalTag.Verb)
        && !HasNounBetween(tree, verb, linked) && tree.Child(linked, Relation.Object) is var shared && shared > linked && shared < own ? shared : None;

    /// <summary>"drove off the loggers and burned their camp": the first verb has an object of its own, whatever the tree makes of it.</summary>
    private static bool HasNounBetween(SyntaxTree tree, int verb, int linked)
    {
        for (var word = verb + 1; word < linked; word++)
        {
            if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Arrested in May, the editor was freed", "confessed to having been paid": a participle without a subject of its own has that of the clause above.</summary>
    private static int OfMainClause(SyntaxTree tree, int participle)
    {
        var isBare = Speakers.Subject(tree, participle) < 0 && tree.Child(participle, Relation.Object) < 0 && !(tree.Child(participle, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "as" or "than");
        var above = tree.Head(participle);
        if (isBare && tree.Child(above, Relation.Copula) >= 0)
        {
            return Speakers.Subject(tree, above);
        }

        return !isBare || !tree.Is(above, UniversalTag.Verb) ? None : Speakers.IsPassive(tree, above) ? OfPassive(tree, above) : Speakers.Of(tree, above);
    }

    /// <summary>Its own subject; of "BOSTON (Reuters) - The owner was arrested" the one behind the dash of the dateline.</summary>
    private static int PassiveSubject(SyntaxTree tree, int verb)
    {
        var first = tree.Child(verb, Relation.PassiveSubject);
        var last = first < 0 ? None : tree.Children(verb).Last(child => tree.Is(child, Relation.PassiveSubject));
        for (var word = first + 1; word < last; word++)
        {
            if (tree[word].Of(tree.Text) is "-" or "–" or "—" or "--")
            {
                return last;
            }
        }

        return first;
    }

    public static int OfPassive(SyntaxTree tree, int verb)
    {
        if (PassiveSubject(tree, verb) is var subject and >= 0)
        {
            return !Speakers.IsRelative(tree, subject) ? subject
                : tree.Is(verb, Relation.RelativeClause) ? tree.Head(verb)
                : Antecedents.OfRelative(tree, subject) is var noun and >= 0 ? noun : subject;
        }

        return tree.RelationOf(verb) switch
        {
            // "was in jail after being indicted": not the jail.
            Relation.AdjectivalClause when tree.Child(verb, Relation.Mark) is >= 0 and var mark && tree.Lemma(mark) is "after" or "before" or "since" or "despite" && OfMainClause(tree, verb) is var freed and >= 0 => freed,
            Relation.AdjectivalClause or Relation.RelativeClause => tree.Head(verb),
            Relation.Conjunct => OfPassive(tree, tree.Head(verb)),
            Relation.OpenComplement when tree.Child(tree.Head(verb), Relation.Object) is var held and >= 0 && held < verb => held,
            Relation.OpenComplement when Control.Of(tree, tree.Head(verb)) is var made and >= 0 && made < verb => made,
            Relation.AdverbialClause when tree[verb].FineTag is "VBN" && OfMainClause(tree, verb) is var shared and >= 0 => shared,
            Relation.OpenComplement => tree.Child(tree.Head(verb), Relation.PassiveSubject) is var raised and >= 0 ? raised : Speakers.Subject(tree, tree.Head(verb)),
            _ => Speakers.Subject(tree, verb) is var own and >= 0 ? own : tree.Is(verb, UniversalTag.Verb) ? None : Speakers.Beside(tree, verb),
        };
    }
}
