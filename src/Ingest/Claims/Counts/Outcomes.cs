using Ingest.Claims.Syntax;

namespace Ingest.Claims.Counts;

/// <summary>Joins what came of an event to the event itself: "a blast killed six" is one, whose outcome is told by its counts.</summary>
internal static class Outcomes
{
    /// <summary>The events of a sentence without the words that only say what came of one of them; roles that only those words give are kept.</summary>
    public static List<EventMention> Joined(SyntaxTree tree, List<EventMention> mentions)
    {
        var joined = new List<EventMention>(mentions);
        foreach (var outcome in mentions.Where(mention => mentions.Count > 1 && IsOutcome(tree, mention)))
        {
            var cause = joined.FindIndex(other => other.Word >= 0 && other.Word != outcome.Word && other.Entry.Type is "ASSAULT" && !IsOutcome(tree, other) && TollLink.Joins(tree, outcome.Word, other.Word));
            if (cause >= 0)
            {
                joined[cause] = Filled(joined[cause], outcome);
                joined.Remove(outcome);
            }
        }

        return joined;
    }

    private static bool IsOutcome(SyntaxTree tree, EventMention mention) =>
        mention.Word >= 0 && TollWords.At(tree, mention.Word) is { Kind: "killed" or "wounded" or "displaced" or "missing" };

    private static EventMention Filled(EventMention cause, EventMention outcome) => cause with
    {
        Actor = cause.Actor ?? (outcome.Actor is { } actor && !actor.Holds(cause.Trigger.First) ? actor : null),
        Target = cause.Target ?? outcome.Target,
    };
}
