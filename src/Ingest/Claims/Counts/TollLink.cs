using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Tells by the tree whether what befell people came of an event.</summary>
internal static class TollLink
{
    private const int MaxSteps = 5;

    /// <summary>Whether the toll told at <paramref name="word"/> belongs to the event told at <paramref name="trigger"/>.</summary>
    public static bool Joins(SyntaxTree tree, int word, int trigger) => Belongs(tree, word, Event(tree, trigger));

    /// <summary>"rockets fired by rebels killed two": what was fired did.</summary>
    private static int Event(SyntaxTree tree, int trigger) => tree.Is(trigger, Relation.AdjectivalClause) && Munitions.AreSent(tree, trigger, tree.Head(trigger)) ? tree.Head(trigger) : trigger;

    private static bool Belongs(SyntaxTree tree, int word, int trigger) => word == trigger || (Verb(tree, word) is var verb and >= 0 && (verb == trigger || Belongs(tree, verb, trigger))) || Causes(tree, trigger, word) || Follows(tree, word, trigger) || AreBeside(tree, word, trigger);

    /// <summary>"killed 12 people and wounded 30": the verb to whose object the tree took "wounded" for an adjective, or -1.</summary>
    private static int Verb(SyntaxTree tree, int word)
    {
        if (!tree.Is(word, Relation.AdjectivalModifier))
        {
            return -1;
        }

        var noun = tree.Head(word);
        while (tree.Is(noun, Relation.Conjunct))
        {
            noun = tree.Head(noun);
        }

        return tree.RelationOf(noun) is Relation.Object or Relation.PassiveSubject && tree.Is(tree.Head(noun), UniversalTag.Verb) ? tree.Head(noun) : -1;
    }

    /// <summary>The event is what did it: "the strike killed 12", "12 died in the strike", "were wounded when a bomb exploded".</summary>
    private static bool Causes(SyntaxTree tree, int trigger, int word)
    {
        var at = IsAftermath(tree, trigger) ? -1 : trigger;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            if (tree.RelationOf(at) is not (Relation.Subject or Relation.Agent or Relation.Oblique or Relation.NominalModifier or Relation.Compound or Relation.Object or Relation.AdverbialClause
                or Relation.OpenComplement or Relation.PassiveSubject or Relation.Conjunct) || tree.Children(at).Any(child => IsApart(tree, child, word)) || IsApart(tree, at))
            {
                return false;
            }

            at = tree.Head(at);
            if (at == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was stabbed to death, prompting protests": what a deed brings about did not do it.</summary>
    private static bool IsAftermath(SyntaxTree tree, int trigger) => tree.Is(trigger, Relation.Object) && tree.Is(tree.Head(trigger), Relation.AdverbialClause)
        && tree.Lemma(tree.Head(trigger)) is "prompt" or "spark" or "trigger" or "provoke" or "draw" or "cause" or "ignite" or "fuel" or "unleash";

    /// <summary>"arrested five men after clashes": another deed; but who is missing, dead or homeless after a flood is so by it.</summary>
    private static bool IsApart(SyntaxTree tree, int marker, int word) => tree.RelationOf(marker) is Relation.Case or Relation.Mark && (tree.Lemma(marker) is "before" or "since" or "despite"
        || (tree.Is(marker, Relation.Case) && tree.Lemma(marker) is "after" or "following" && !(tree.Lemma(word) is "missing" or "unaccounted" or "homeless" or "dead" or "die" or "perish" or "drown" or "miss")));

    /// <summary>The toll hangs on the event as a clause or is linked to it: "shelled the town, killing three", "an attack that killed 12".</summary>
    private static bool Follows(SyntaxTree tree, int word, int trigger)
    {
        var at = word;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            var onlyWord = step == 0 && tree.RelationOf(at) is Relation.Object or Relation.NominalModifier or Relation.Oblique && tree[at].Tag is not UniversalTag.Verb;
            if ((onlyWord && IsApart(tree, at)) || !onlyWord && tree.RelationOf(at) is not (Relation.AdverbialClause or Relation.OpenComplement or Relation.Conjunct or Relation.AdjectivalClause or Relation.RelativeClause or Relation.Parataxis or Relation.ClauseComplement))
            {
                return false;
            }

            at = tree.Head(at);
            if (at == trigger || IsOf(tree, at, trigger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"after the killing": what came before or after is another event.</summary>
    private static bool IsApart(SyntaxTree tree, int word) => tree.Children(word).Any(child => tree.Is(child, Relation.Case) && tree.Lemma(child) is "after" or "before" or "since" or "despite");

    /// <summary>"the collapse of a roof that killed 14": what killed them is what the event befell.</summary>
    private static bool IsOf(SyntaxTree tree, int word, int trigger) => tree.Is(word, Relation.NominalModifier) && tree.Head(word) == trigger && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of");

    /// <summary>Both hang on one verb of which the event is the subject: "the blast left 12 dead", "a bomb hit a truck, wounding four".</summary>
    private static bool AreBeside(SyntaxTree tree, int word, int trigger)
    {
        var verb = tree.Is(trigger, Relation.Subject) || tree.Is(trigger, Relation.Agent) ? tree.Head(trigger) : -1;
        return verb >= 0 && (Follows(tree, word, verb) || (tree.Lemma(verb) is "leave" or "bring" or "cause" or "result" or "raise" or "send" or "lead" or "force" or "cost" && tree.Within(word, verb)));
    }
}
