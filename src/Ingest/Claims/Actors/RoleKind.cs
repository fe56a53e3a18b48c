using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Tells who stands in a role while a trigger is still being looked for, for the conditions <c>who:</c> and <c>whom:</c> of the lists of events.</summary>
internal static class RoleKind
{
    private const string Name = "name";
    private const string Party = "party";

    /// <summary>Whether the role is filled by one of the kinds: those of <see cref="ActorKind"/>, "name" for a proper noun of which nothing is known, "party" for whoever may act in public life.</summary>
    public static bool IsOne(Reading reading, Phrase? role, IReadOnlySet<string> kinds)
    {
        if (role is not { } phrase)
        {
            return false;
        }

        var span = reading.Span(phrase);
        var head = Attachment.HeadOf(reading.Tree, span.Offset, span.End());
        return head >= 0 && (ActorKinds.Of(reading.Tree, head, null) switch
        {
            null => reading.Tree.Is(head, UniversalTag.Propn) && (kinds.Contains(Name) || kinds.Contains(Party)),
            ActorKind.Person => kinds.Contains(ActorKind.Person),
            ActorKind.Civilians => kinds.Contains(ActorKind.Civilians),
            var kind => kinds.Contains(kind) || kinds.Contains(Party),
        });
    }
}
