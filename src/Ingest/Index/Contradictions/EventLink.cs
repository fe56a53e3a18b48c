using Ingest.Claims.Events;

namespace Ingest.Index.Contradictions;

/// <summary>Tells whether two claims of one story, or of one telling key, speak of one event though some part is left out or told a little differently.</summary>
internal static class EventLink
{
    private const int EnoughSupport = 2;

    /// <summary>Whether both tell of one event, whatever they say of the actor where <paramref name="isActorOpen"/>.</summary>
    public static bool IsOne(ReportedEvent one, ReportedEvent other, bool isActorOpen)
    {
        if (AreOneVoice(one, other))
        {
            return false;
        }

        if (one.Claim.EventKey is { } key && key.IsTelling() && string.Equals(key.Id, other.Claim.EventKey?.Id, StringComparison.Ordinal))
        {
            return true;
        }

        var parts = one.Parts.CompareTo(other.Parts);
        return parts is { Kind: Agreement.Same, Place: not Agreement.Other, Day: not Agreement.Other, Target: not Agreement.Other }
            && (isActorOpen || parts.Actor is not Agreement.Other)
            && (parts.Place is Agreement.Same || parts.Target is Agreement.Same || (!isActorOpen && parts.Actor is Agreement.Same))
            && Support(one, other, parts, isActorOpen) >= EnoughSupport;
    }

    /// <summary>One who says two things in one text speaks of two events.</summary>
    private static bool AreOneVoice(ReportedEvent one, ReportedEvent other) =>
        string.Equals(one.Claim.Article.ArticleId, other.Claim.Article.ArticleId, StringComparison.Ordinal) && string.Equals(one.Speaker, other.Speaker, StringComparison.Ordinal);

    private static int Support(ReportedEvent one, ReportedEvent other, EventComparison parts, bool isActorOpen) =>
        Weight(parts.Place)
        + Weight(parts.Target)
        + (isActorOpen ? 0 : Weight(parts.Actor))
        + (parts.Day is Agreement.Same ? 1 : 0)
        + (parts.Target is Agreement.Same && RoleName.IsEntity(one.Parts.Target) ? 1 : 0)
        + (one.Claim.Event.Subtype is not null && string.Equals(one.Claim.Event.Subtype, other.Claim.Event.Subtype, StringComparison.Ordinal) ? 1 : 0)
        + (string.Equals(one.Claim.Event.Trigger.Text, other.Claim.Event.Trigger.Text, StringComparison.OrdinalIgnoreCase) ? 1 : 0);

    private static int Weight(Agreement part) => part switch
    {
        Agreement.Same => 1,
        Agreement.Unclear => -1,
        _ => 0,
    };
}
