using Ingest.Claims.Roles;
using Ingest.Claims.Syntax;

namespace Ingest.Claims;

/// <summary>Joins two triggers that tell of one deed: a verb and its object that say the same ("issued an ultimatum"), a weapon and what it did ("rockets hit the depot").</summary>
internal static class OneDeed
{
    private const int Longest = 8;

    public static List<EventMention> Joined(SyntaxTree tree, List<EventMention> mentions)
    {
        var joined = new List<EventMention>(mentions);
        foreach (var noun in mentions.Where(static mention => mention.Word >= 0 && mention.Entry.IsNoun))
        {
            var at = joined.FindIndex(verb => verb.Word >= 0 && !verb.Entry.IsNoun && verb.Word == tree.Head(noun.Word) && string.Equals(verb.Entry.Type, noun.Entry.Type, StringComparison.Ordinal));
            if (at >= 0 && Of(tree, joined[at], noun) is { } one)
            {
                joined[at] = one;
                joined.Remove(noun);
            }
        }

        return joined;
    }

    private static EventMention? Of(SyntaxTree tree, EventMention verb, EventMention noun) =>
        IsSaid(tree, verb, noun) ? Filled(verb, noun) with { Trigger = new Phrase(verb.Trigger.First, noun.Trigger.End), Entry = verb.Entry.Mode is null ? noun.Entry : verb.Entry }
        : NoDoer.IsWeapon(tree, noun.Word) && noun.Trigger.End <= verb.Trigger.First && tree.Is(noun.Word, Relation.Subject) ? Filled(verb, noun) with { Entry = noun.Entry.Mode is null ? verb.Entry : noun.Entry }
        : null;

    /// <summary>The object right behind its verb.</summary>
    private static bool IsSaid(SyntaxTree tree, EventMention verb, EventMention noun) =>
        tree.Is(noun.Word, Relation.Object) && noun.Trigger.First >= verb.Trigger.End && noun.Trigger.End - verb.Trigger.First <= Longest;

    private static EventMention Filled(EventMention verb, EventMention noun) => verb with
    {
        Actor = verb.Actor ?? noun.Actor,
        Target = verb.Target is { } target && !target.Holds(noun.Trigger.First) ? target : noun.Target ?? verb.Target,
    };
}
