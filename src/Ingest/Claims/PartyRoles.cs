using Ingest.Claims.Actors;
using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Makes roles of the phrases that name who acts and who is acted on: their span, what kind of party they are, and which entity.</summary>
internal sealed class PartyRoles(Reading reading, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places)
{
    // "Mogadishu hotel attack": as far before its trigger may the town stand that an attack is named after.
    private const int TownReach = 2;

    public ClaimRole? Of(Phrase? phrase)
    {
        if (phrase is not { } found)
        {
            return null;
        }

        var span = reading.Span(found);
        var head = Attachment.HeadOf(reading.Tree, span.Offset, span.End());
        return new ClaimRole(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(entities, span.Offset, span.End()))
        {
            Kind = head < 0 ? null : GoverningPlace.Or(ActorKinds.Of(reading.Tree, head, EntityOverlaps.At(entities, reading.Tree[head].Offset)), reading.Tree, head, places, span),
        };
    }

    /// <summary>The event without an actor that is only the town it is named after: "Mogadishu hotel attack"; "Oslo's condemnation" is that of a government.</summary>
    public EventMention WithoutTown(EventMention mention)
    {
        if (!mention.Entry.IsNoun || mention.Actor is not { } actor || (actor.End < reading.Count && reading.Is(actor.End, WordClasses.PossessiveMark)))
        {
            return mention;
        }

        var isBefore = actor.End <= mention.Trigger.First && actor.End >= mention.Trigger.First - TownReach;
        return isBefore && IsTown(actor) ? mention with { Actor = null } : mention;
    }

    private bool IsTown(Phrase phrase)
    {
        var (start, end) = (reading.Token(phrase.First).Offset, reading.Token(phrase.End - 1).End);
        var index = InTextOrder.First(places.Count, i => places[i].End() > start);
        return index < places.Count && places[index].Offset == start && places[index].End() == end && places[index].Precision is PlacePrecision.PopulatedPlace;
    }
}
