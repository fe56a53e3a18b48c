using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Counts;

/// <summary>Joins what came of an event to the event itself: "a blast killed six" is one, whose outcome is told by its counts.</summary>
internal static class Outcomes
{
    private static readonly ulong Things = Vocabulary.Shared.Kind("aircraft") | Vocabulary.Shared.Kind("vessel") | Vocabulary.Shared.Kind("building");

    /// <summary>The events of a sentence without the words that only say what came of one of them; roles that only those words give are kept.</summary>
    public static List<EventMention> Joined(Reading reading, List<EventMention> mentions)
    {
        var tree = reading.Tree;
        var joined = WithWeapons(tree, mentions);
        foreach (var outcome in mentions.Where(mention => mentions.Count > 1 && IsOutcome(tree, mention) && !StrikesThing(reading, mention)))
        {
            var cause = joined.FindIndex(other => other.Word >= 0 && other.Word != outcome.Word && other.Entry.Type is "ASSAULT" && !IsBeside(tree, other, outcome) && !IsOutcome(tree, other) && TollLink.Joins(tree, outcome.Word, other.Word));
            if (cause >= 0)
            {
                joined[cause] = Filled(joined[cause], outcome);
                joined.Remove(outcome);
            }
        }

        return joined;
    }

    /// <summary>"fired rockets", "threw petrol bombs": the verb tells of the event, and its weapon of no other; but what was fired tells what kind of attack it was.</summary>
    private static List<EventMention> WithWeapons(SyntaxTree tree, List<EventMention> mentions)
    {
        var joined = new List<EventMention>(mentions);
        foreach (var weapon in mentions.Where(static mention => mention.Word >= 0 && mention.Entry.IsNoun))
        {
            var verb = joined.FindIndex(other => other.Word >= 0 && !other.Entry.IsNoun && Munitions.AreToldBy(tree, weapon.Word, other.Word));
            if (verb >= 0)
            {
                joined[verb] = Armed(tree, joined[verb], weapon);
                joined.Remove(weapon);
            }
        }

        return joined;
    }

    /// <summary>"fired" alone does not say what, nor does "hit": of these the weapon's kind of attack is surer, and a weapon that hits is no actor.</summary>
    private static EventMention Armed(SyntaxTree tree, EventMention verb, EventMention weapon)
    {
        var acts = tree.Is(weapon.Word, Relation.Subject);
        var tells = acts || (verb.Entry is { Type: "ASSAULT", Subtype: "Attack" or null } && Munitions.Sends(tree, verb.Word));
        var entry = tells ? verb.Entry with { Type = weapon.Entry.Type, Mode = weapon.Entry.Mode, Subtype = weapon.Entry.Subtype } : verb.Entry;
        return verb with { Entry = entry, Actor = acts ? weapon.Actor : verb.Actor ?? weapon.Actor, Target = verb.Target ?? weapon.Target };
    }

    private static bool IsOutcome(SyntaxTree tree, EventMention mention) =>
        mention.Word >= 0 && mention.Entry.Type is not ("ACCUSE" or "RETREAT") && (tree.IsLemma(mention.Word, "leave") || TollWords.At(tree, mention.Word) is { Kind: "killed" or "wounded" or "displaced" or "missing", Slot: not "people" }) && !IsDeed(tree.Lemma(mention.Word));

    /// <summary>"abducted the nurse and killed her brother", "burned the mosque and killed my son": nobody dies of the one, so the other is a deed of its own.</summary>
    private static bool IsBeside(SyntaxTree tree, EventMention deed, EventMention outcome) => deed.Entry.Mode is "abduct" or "destroy" && tree.Is(outcome.Word, Relation.Conjunct);

    /// <summary>"shot down a helicopter": no toll of people.</summary>
    private static bool StrikesThing(Reading reading, EventMention mention) => mention.Target is { } target && (reading[target.End - 1].Kinds & Things) != 0;

    /// <summary>"attacked the village and beheaded two men": what somebody has to set about by itself comes of nothing else.</summary>
    private static bool IsDeed(string verb) => verb is "shoot" or "behead" or "execute" or "assassinate" or "lynch" or "hang" or "stone" or "torture";

    private static EventMention Filled(EventMention cause, EventMention outcome) => cause with
    {
        Actor = cause.Actor ?? (outcome.Actor is { } actor && !actor.Holds(cause.Trigger.First) && !(cause.Target is { } target && (target.Holds(actor.First) || actor.Holds(target.First))) ? actor : null),
        Target = cause.Target ?? outcome.Target,
    };
}
