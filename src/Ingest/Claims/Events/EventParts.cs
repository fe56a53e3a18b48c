using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims.Events;

/// <summary>The parts of an event as one claim tells them.</summary>
/// <param name="Actor">As <see cref="RoleName"/> writes it.</param>
/// <param name="Target">As <see cref="RoleName"/> writes it.</param>
internal sealed record EventParts(ClaimEvent Event, EventPlace? Place, EventDays? Days, string? Actor, string? Target, IReadOnlyList<ClaimCount>? Counts)
{
    /// <summary>The parts of a claim of a text, with what its indexes point at. The days are those that the text tells, else null.</summary>
    public static EventParts Of(Claim claim, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places, IReadOnlyList<TimeExpression> times) => new(
        claim.Event,
        EventPlace.Of(claim.PlaceIndex is { } place ? places[place] : null),
        claim.TimeIndex is { } time && DayRange.Of(times[time].Start, times[time].End) is { } days ? new EventDays(days, IsTold: true) : null,
        RoleName.Of(claim.Actor, entities),
        RoleName.Of(claim.Target, entities),
        claim.Counts);

    /// <summary>The parts of a claim as its message tells them; where the text tells no day, the article's.</summary>
    public static EventParts Of(ClaimData claim) => new(
        claim.Event,
        EventPlace.Of(claim.Place),
        DaysOf(claim),
        claim.EventKey?.Actor,
        claim.EventKey?.Target,
        claim.Counts);

    /// <summary>Sets both side by side, part by part.</summary>
    public EventComparison CompareTo(EventParts other) => new(
        Kind(Event, other.Event),
        EventPlace.Compare(Place, other.Place),
        EventDays.Compare(Days, other.Days),
        RoleName.Compare(Actor, other.Actor),
        RoleName.Compare(Target, other.Target));

    private static EventDays? DaysOf(ClaimData claim)
    {
        if (claim.Time is { Basis: ClaimTime.InText } time)
        {
            return DayRange.Of(time.Start, time.End) is { } days ? new EventDays(days, IsTold: true) : null;
        }

        return claim.EventKey?.Day is { } day && DayRange.Of(day, day) is { } published ? new EventDays(published, IsTold: false) : null;
    }

    private static Agreement Kind(ClaimEvent one, ClaimEvent other)
    {
        if (!string.Equals(one.Type, other.Type, StringComparison.Ordinal))
        {
            return Agreement.Other;
        }

        return Fit(one.Subtype, other.Subtype) && Fit(one.Mode, other.Mode) ? Agreement.Same : Agreement.Unclear;
    }

    private static bool Fit(string? one, string? other) => one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);
}
