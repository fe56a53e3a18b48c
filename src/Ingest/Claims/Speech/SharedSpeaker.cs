using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the doer whom a clause without a subject shares with the verb above it: "urged X to say", "left, saying …", "was filmed beating a student".</summary>
internal static class SharedSpeaker
{
    private const int None = -1;

    /// <summary>"urged X to say": X; "refused to say": who refused.</summary>
    public static int OfGovernor(SyntaxTree tree, int verb, int steps)
    {
        var governor = tree.Head(verb);
        if (tree.Is(governor, UniversalTag.Verb) && Speakers.IsPassive(tree, governor))
        {
            var told = Speakers.Subject(tree, governor);
            return told >= 0 ? (Speakers.IsRelative(tree, told) && Speakers.Described(tree, governor) is var noun and >= 0 ? noun : told)
                : tree.RelationOf(governor) is Relation.AdjectivalClause or Relation.RelativeClause ? tree.Head(governor)
                : tree.Is(governor, Relation.OpenComplement) ? OfClause(tree, tree.Head(governor), steps - 1) : None;
        }

        var hearer = tree.Child(governor, Relation.Object);
        hearer = hearer >= 0 ? hearer : Control.Of(tree, governor);
        return hearer >= 0 && hearer != verb && tree.Lemma(governor) is not ("promise" or "use" or "employ" or "fire" or "spend") ? hearer : OfClause(tree, governor, steps);
    }

    /// <summary>"was filmed beating a student", "was shot while fleeing": whom the passive befalls; "was hit, killing two" tells of what came of it.</summary>
    public static int OfUndergoer(SyntaxTree tree, int passive) => !Speakers.IsPassive(tree, passive) || Speakers.Subject(tree, passive) is not (var subject and >= 0) ? None
        : Speakers.IsRelative(tree, subject) && Speakers.Described(tree, passive) is var noun and >= 0 ? noun : subject;

    /// <summary>"revised his plan, promising …": who revised.</summary>
    public static int OfVerbAbove(SyntaxTree tree, int verb, int steps)
    {
        var up = tree.Head(verb);
        while (up >= 0 && !tree.Is(up, UniversalTag.Verb))
        {
            up = tree.Head(up);
        }

        return up < 0 ? tree.Head(verb) : Speakers.Of(tree, up, steps - 1);
    }

    /// <summary>"left, saying …", "is ready to talk": who does what the word above tells.</summary>
    public static int OfClause(SyntaxTree tree, int head, int steps) =>
        tree.Is(head, UniversalTag.Verb) ? Speakers.Of(tree, head, steps - 1)
        : tree.Child(head, Relation.Subject) is var own and >= 0 ? own
        : tree.RelationOf(head) is Relation.OpenComplement or Relation.AdverbialModifier && steps > 0 ? OfClause(tree, tree.Head(head), steps - 1) : None;

    /// <summary>"accused X of killing", "blamed X for attacking", "barred X from marching".</summary>
    public static bool IsCharge(SyntaxTree tree, int verb) => (tree[verb].FineTag is "VBG" || tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree[child].FineTag is "VBG")) && tree.Child(verb, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "of" or "for" or "from" or "with" or "as";

    /// <summary>Whether a comma stands before what hangs on the verb.</summary>
    public static bool FollowsComma(SyntaxTree tree, int verb)
    {
        var word = tree.Left(verb) - 1;
        return (word >= 0 && tree.Reads(word, ",")) || tree.Reads(tree.Left(verb), ",");
    }
}
