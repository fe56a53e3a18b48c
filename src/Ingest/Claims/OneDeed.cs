using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;

namespace Ingest.Claims;

/// <summary>Joins two triggers that tell of one deed: a verb and its noun ("imposed an embargo", "were taken into custody"), a weapon and what it did ("rockets hit the depot").</summary>
internal static class OneDeed
{
    // Words farther apart than this make no trigger that a reader would mark.
    private const int Reach = 6;

    /// <summary>The events of a sentence, each such deed once; what only the noun tells (mode, target) is kept.</summary>
    public static List<EventMention> Joined(SyntaxTree tree, List<EventMention> mentions)
    {
        var joined = new List<EventMention>(mentions);
        foreach (var noun in mentions.Where(static mention => mention.Entry.IsNoun && mention.Word >= 0))
        {
            var index = joined.FindIndex(verb => !verb.Entry.IsNoun && verb.Word >= 0 && verb.Word == tree.Head(noun.Word));
            if (index >= 0 && (joined[index].Trigger.End <= noun.Trigger.First || IsImposed(tree, joined[index], noun)))
            {
                Join(tree, joined, index, noun);
            }
            else if (index >= 0 && noun.Trigger.End <= joined[index].Trigger.First && joined[index].Entry.Type == noun.Entry.Type && NoDoer.IsWeapon(tree, noun.Word) && tree.Is(noun.Word, Relation.Subject))
            {
                joined[index] = Filled(joined[index], noun) with { Entry = noun.Entry.Mode is null ? joined[index].Entry : noun.Entry };
                joined.Remove(noun);
            }
        }

        return joined;
    }

    /// <summary>"Sanctions were imposed on two banks": the verb says only that the deed of its subject is done.</summary>
    private static bool IsImposed(SyntaxTree tree, EventMention verb, EventMention noun) => noun.Trigger.End <= verb.Trigger.First && tree.Is(noun.Word, Relation.PassiveSubject)
        && verb.Entry.Type == noun.Entry.Type && LightVerbs.Contains(tree.Lemma(verb.Word)) && !NoDoer.IsWeapon(tree, noun.Word);

    private static void Join(SyntaxTree tree, List<EventMention> joined, int index, EventMention noun)
    {
        if (IsManner(tree, noun.Word) || (IsDone(joined[index]) && Names(tree, joined[index], noun) && joined[index].Entry.Type != noun.Entry.Type))
        {
            joined.Remove(noun);
        }
        else if (Governing.EffectOn(tree, noun.Word, joined[index].Word) is not (null or "reported"))
        {
            // "called a strike for Friday": what is called for is the event.
            _ = joined[index].Entry.Type == noun.Entry.Type && tree.Is(noun.Word, Relation.Object) && joined.Remove(joined[index]);
        }
        else if (Tells(tree, joined[index], noun))
        {
            joined[index] = Told(joined[index], noun);
            joined.Remove(noun);
        }
    }

    /// <summary>"lifted the curfew", "suspended its aid": what the verb's own entry ends is no second event. Who condemns or demands a deed leaves it one of its own.</summary>
    private static bool IsDone(EventMention verb) => verb.Entry.Type is not ("ACCUSE" or "REQUEST" or "THREATEN" or "REJECT" or "SUPPORT" or "RETREAT");

    /// <summary>Whether the verb's entry itself holds the noun.</summary>
    private static bool Names(SyntaxTree tree, EventMention verb, EventMention noun) => verb.Entry.Holds(tree[noun.Word].Of(tree.Text));

    /// <summary>"cancelled the visit in protest", "shut the border in retaliation": why, and no march or strike.</summary>
    private static bool IsManner(SyntaxTree tree, int noun) => tree.Lemma(noun) is "protest" or "retaliation" or "reprisal" or "revenge" && tree.Is(noun, Relation.Oblique) && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "in") && marker == noun - 1;

    private static bool Tells(SyntaxTree tree, EventMention verb, EventMention noun) => verb.Entry.Type == noun.Entry.Type && tree.RelationOf(noun.Word) switch
    {
        Relation.Object => true,
        Relation.PassiveSubject => LightVerbs.Contains(tree.Lemma(verb.Word)) || Names(tree, verb, noun),
        Relation.Oblique => verb.Entry.Type is not "ASSAULT" && tree.Child(noun.Word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "into" or "on" or "under",
        _ => false,
    };

    private static EventMention Told(EventMention verb, EventMention noun) => Filled(verb, noun) with
    {
        Entry = verb.Entry with { Mode = verb.Entry.Mode ?? noun.Entry.Mode, Subtype = verb.Entry.Subtype ?? noun.Entry.Subtype },
        Trigger = noun.Trigger.First >= verb.Trigger.End && noun.Trigger.First - verb.Trigger.End <= Reach && !(verb.Target is { } target && verb.Trigger.End <= target.First && target.End <= noun.Trigger.First) ? verb.Trigger with { End = noun.Trigger.End } : verb.Trigger,
    };

    /// <summary>"held a round of talks": nobody is the other party of talks, as a treaty is what is signed; nor is "its tenth post" of "set up its tenth post".</summary>
    private static bool IsOccasion(EventMention noun) => noun.Entry.Type is "CONSULT" or "MOBILIZE";

    private static EventMention Filled(EventMention verb, EventMention noun) => verb with
    {
        Actor = verb.Actor ?? noun.Actor,
        Target = verb.Target is { } target && target.Holds(noun.Trigger.First) ? noun.Target ?? (IsOccasion(noun) ? null : target) : verb.Target ?? noun.Target,
    };
}
