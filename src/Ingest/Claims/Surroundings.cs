using Ingest.Claims.Actors;
using Ingest.Claims.Where;
using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>What was found in a text besides events, ready to be attached to them.</summary>
internal sealed class Surroundings
{
    private readonly Reading _reading;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly RelativePlaceFinder _areas;
    private readonly AttributionChoice _speakers;
    private readonly PlaceChoice _where;
    private readonly PartyRoles _parties;
    private readonly SpokenRoles _spoken;
    private readonly NearestMention _nearest;

    public Surroundings(Reading reading, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places, IReadOnlyList<TimeExpression> times, IReadOnlyList<Attribution> attributions)
    {
        _reading = reading;
        _places = places;
        _times = times;
        Attributions = attributions;
        _areas = new RelativePlaceFinder(reading, places);
        _speakers = new AttributionChoice(reading, attributions);
        _where = new PlaceChoice(reading, places);
        _parties = new PartyRoles(reading, entities, places);
        _spoken = new SpokenRoles(reading, attributions, _parties);
        _nearest = new NearestMention(reading);
    }

    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>What the words around a place make of it ("50 km east of …"), by the place's index.</summary>
    public RelativePlace? AreaOf(int? place) => place is { } index ? _areas.At(index) : null;

    public ClaimRole? Role(Phrase? phrase) => _parties.Of(phrase);

    /// <inheritdoc cref="GoverningPlace.Struck"/>
    public ClaimRole? Struck(ClaimRole? target, string type) => GoverningPlace.Struck(target, type, _places);

    /// <inheritdoc cref="PartyRoles.WithoutTown"/>
    public EventMention WithoutTown(EventMention mention) => _parties.WithoutTown(mention);

    /// <inheritdoc cref="SpokenRoles.SpeakerAt"/>
    public ClaimRole? SpeakerAt(EventMention mention) => _spoken.SpeakerAt(mention);

    /// <inheritdoc cref="SpokenRoles.SpeakerAsSubject"/>
    public ClaimRole? SpeakerAsSubject(EventMention mention, int? attribution) => _spoken.SpeakerAsSubject(mention, attribution);

    /// <inheritdoc cref="SpokenRoles.WithinQuotation"/>
    public ClaimRole? WithinQuotation(ClaimRole? role, int? attribution) => _spoken.WithinQuotation(role, attribution);

    /// <summary>The innermost attribution whose content holds the trigger.</summary>
    public int? AttributionOf(EventMention mention) => _speakers.Of(mention);

    /// <summary>
    /// The place of an event: of those that are said to be where it happens, that which hangs on its trigger, else the nearest in the sentence; never one that only names
    /// or describes the actor.
    /// </summary>
    public int? PlaceOf(EventMention mention) =>
        _nearest.To(mention, _places.Count, i => (_places[i].Offset, _places[i].End()), word => _where.IsWhere(mention, word)) is { } place ? _where.Finest(place) : null;

    /// <summary>The time of an event: that which hangs on its trigger, else the nearest in its sentence.</summary>
    public int? TimeOf(EventMention mention) =>
        _nearest.To(mention, _times.Count, i => (_times[i].Offset, _times[i].Offset + _times[i].Length), word => !Attachment.IsSinceWhen(_reading.Tree, word) && !Attachment.IsOfOtherNoun(_reading.Tree, word, mention.Word) && !Attachment.IsOfNextClause(_reading.Tree, word, mention.Word));
}
