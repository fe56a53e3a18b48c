using Ingest.Claims.Events;

namespace Ingest.Index.Contradictions;

/// <summary>Tells whether two claims of one story, or of one telling key, speak of one event though some part is left out or told a little differently.</summary>
internal static class EventLink
{
    private const int EnoughSupport = 2;

    /// <summary>Whether both tell of one event.</summary>
    public static bool IsOne(ReportedEvent one, ReportedEvent other)
    {
        if (AreOneVoice(one, other))
        {
            return false;
        }

        var parts = one.Parts.CompareTo(other.Parts);
        return ShareKey(one, other)
            || (parts is { Kind: Agreement.Same, Place: not Agreement.Other, Day: not Agreement.Other, Actor: not Agreement.Other, Target: not Agreement.Other }
                && IsAnchored(one, other, parts)
                && Support(one, other, parts) + Weight(parts.Actor) >= EnoughSupport);
    }

    /// <summary>Whether both tell of one deed, by the same verb or its noun: that nobody was injured is not that nobody was killed.</summary>
    public static bool IsOneDeed(ReportedEvent one, ReportedEvent other) => ShareVerb(one, other) && IsOne(one, other);

    /// <summary>Whether both tell of one event if it is left open who did it.</summary>
    public static bool IsOneButForActor(ReportedEvent one, ReportedEvent other)
    {
        var parts = one.Parts.CompareTo(other.Parts);
        return !AreOneVoice(one, other)
            && parts is { Kind: Agreement.Same, Place: Agreement.Same, Day: not Agreement.Other, Target: Agreement.Same }
            && ShareVerb(one, other);
    }

    /// <summary>One who says two things in one text speaks of two events.</summary>
    private static bool AreOneVoice(ReportedEvent one, ReportedEvent other) =>
        string.Equals(one.Claim.Article.ArticleId, other.Claim.Article.ArticleId, StringComparison.Ordinal) && string.Equals(one.Speaker, other.Speaker, StringComparison.Ordinal);

    private static bool ShareKey(ReportedEvent one, ReportedEvent other) =>
        one.Claim.EventKey is { } key && key.IsTelling() && string.Equals(key.Id, other.Claim.EventKey?.Id, StringComparison.Ordinal);

    private static bool ShareVerb(ReportedEvent one, ReportedEvent other) => TriggerStem.Meet(one.Claim.Event.Trigger.Text, other.Claim.Event.Trigger.Text);

    // A story has more than one missile and more than one bank: a common noun alone holds two claims together no better than nothing.
    private static bool IsAnchored(ReportedEvent one, ReportedEvent other, EventComparison parts) =>
        parts.Place is Agreement.Same
        || (parts.Target is Agreement.Same && (parts.Actor is Agreement.Same || RoleName.IsEntity(one.Parts.Target)))
        || (parts.Actor is Agreement.Same && RoleName.IsEntity(one.Parts.Actor) && one.Parts.Target is null && other.Parts.Target is null);

    private static int Support(ReportedEvent one, ReportedEvent other, EventComparison parts) =>
        Weight(parts.Place)
        + Weight(parts.Target)
        + (parts.Day is Agreement.Same ? 1 : 0)
        + (parts.Target is Agreement.Same && RoleName.IsEntity(one.Parts.Target) ? 1 : 0)
        + (one.Claim.Event.Subtype is not null && string.Equals(one.Claim.Event.Subtype, other.Claim.Event.Subtype, StringComparison.Ordinal) ? 1 : 0)
        + (ShareVerb(one, other) ? 1 : 0);

    private static int Weight(Agreement part) => part switch
    {
        Agreement.Same => 1,
        Agreement.Unclear => -1,
        _ => 0,
    };
}
