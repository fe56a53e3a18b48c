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
        if (tree.Child(verb, Relation.Object) is var own and >= 0)
        {
            // "the engineer whom they held": whom.
            if (Speakers.IsRelative(tree, own) && tree.Is(verb, Relation.RelativeClause))
            {
                return tree.Head(verb);
            }

            // "arms sales": the tree made objects of both.
            return own + 1 < tree.Count && tree.Is(own + 1, Relation.Object) && tree.Head(own + 1) == verb && tree.Is(own + 1, UniversalTag.Noun) ? own + 1 : own;
        }

        var linked = tree.Child(verb, Relation.Conjunct);
        var isRelative = tree.Is(verb, Relation.RelativeClause) && tree.Child(verb, Relation.Subject) is var subject and >= 0 && !Speakers.IsRelative(tree, subject);
        return isRelative ? tree.Head(verb) : linked >= 0 && tree.Is(linked, UniversalTag.Verb) ? tree.Child(linked, Relation.Object) : None;
    }

    public static int OfPassive(SyntaxTree tree, int verb)
    {
        if (tree.Child(verb, Relation.PassiveSubject) is var subject and >= 0)
        {
            return Speakers.IsRelative(tree, subject) && tree.Is(verb, Relation.RelativeClause) ? tree.Head(verb) : subject;
        }

        return tree.RelationOf(verb) switch
        {
            Relation.AdjectivalClause or Relation.RelativeClause => tree.Head(verb),
            Relation.Conjunct => OfPassive(tree, tree.Head(verb)),
            Relation.OpenComplement => tree.Child(tree.Head(verb), Relation.PassiveSubject) is var raised and >= 0 ? raised : Speakers.Subject(tree, tree.Head(verb)),
            _ => Speakers.Subject(tree, verb) is var own and >= 0 ? own : tree.Is(verb, UniversalTag.Verb) ? None : Speakers.Beside(tree, verb),
        };
    }

    /// <summary>"a bomb hit a truck", "drone strike kills commander": what the event's own verb strikes.</summary>
    public static int Struck(SyntaxTree tree, int word) =>
        tree.Is(word, Relation.Subject) && tree.Lemma(tree.Head(word)) is "hit" or "attack" or "strike" or "kill" or "wound" or "injure" or "destroy" or "damage" or "target" or "flatten" or "wreck" or "sink" or "rip" or "tear" ? Of(tree, tree.Head(word)) : None;
}
