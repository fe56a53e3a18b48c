using System.Collections.Frozen;
using Ingest.Claims.Actors;

namespace Ingest.Claims;

/// <summary>A condition on the words around a trigger: some of these words or kinds are there, or none is.</summary>
/// <param name="Where"><c>subj</c>, <c>obj</c>, <c>near</c> or <c>not</c>; <c>who</c> and <c>whom</c> ask for the kind of actor and of target.</param>
internal sealed record EventCondition(string Where, FrozenSet<string> Words, ulong Kinds)
{
    /// <summary>Those who can come to harm, whom no list of kinds.tsv names to the last: "liquidated the planner".</summary>
    private static readonly FrozenSet<string> People = new[] { ActorKind.Civilians, ActorKind.StateForce, ActorKind.RebelGroup, ActorKind.Criminals, ActorKind.Media }.ToFrozenSet(StringComparer.Ordinal);

    public static EventCondition Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var values = text[(colon + 1)..].Split('|');
        var kinds = values.Where(static value => value[0] == '@').Aggregate(0UL, static (bits, value) => bits | Vocabulary.Shared.Kind(value[1..]));
        return new EventCondition(text[..colon], values.Where(static value => value[0] != '@').ToFrozenSet(StringComparer.Ordinal), kinds);
    }

    public bool FoundIn(Reading reading, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (!reading.InTime(i) && ((reading[i].Kinds & Kinds) != 0 || Words.Contains(reading[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the condition is about those who can come to harm, and the role is one of them by its own noun.</summary>
    public bool IsHarmed(Reading reading, Phrase? role) => (Kinds & Vocabulary.Shared.Kind("harmed")) != 0 && RoleKind.IsOne(reading, role, People);
}
