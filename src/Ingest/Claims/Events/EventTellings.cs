using Ingest.Language;

namespace Ingest.Claims.Events;

/// <summary>The tellings of one event by one speaker in one text.</summary>
internal sealed class EventTellings(ClaimTelling first)
{
    private const int EnoughSupport = 2;

    private readonly List<ClaimTelling> _tellings = [first];
    private EventParts _parts = first.Parts;

    /// <summary>Whether a telling is of this event; nothing may speak against it, and something must speak for it.</summary>
    /// <param name="telling">A later telling of the same kind of event by the same speaker.</param>
    /// <param name="isOnly">Whether there is no other event that it could be.</param>
    public bool GoOnWith(ClaimTelling telling, bool isOnly)
    {
        var comparison = _parts.CompareTo(telling.Parts);
        if (telling.IsFurther || !comparison.IsWithoutDoubt() || CountRange.Differing(_parts.Counts, telling.Parts.Counts) is not null || HoldsSentence(telling.Claim.Evidence))
        {
            return false;
        }

        return (telling.IsKnown && isOnly) || Support(comparison, telling) >= EnoughSupport;
    }

    public void Add(ClaimTelling telling)
    {
        _tellings.Add(telling);
        _parts = _parts with
        {
            Place = _parts.Place ?? telling.Parts.Place,
            Days = _parts.Days ?? telling.Parts.Days,
            Actor = _parts.Actor ?? telling.Parts.Actor,
            Target = _parts.Target ?? telling.Parts.Target,
            Counts = _parts.Counts ?? telling.Parts.Counts,
        };
    }

    /// <summary>The fullest telling, of several the surest, with the sentences of the others; what it lacks comes from those that surely tell of the same.</summary>
    public Claim Joined()
    {
        var best = _tellings.OrderByDescending(static telling => telling.Fullness()).ThenByDescending(static telling => telling.Claim.Confidence).First();
        if (_tellings.Count == 1)
        {
            return best.Claim;
        }

        var others = _tellings.Where(telling => telling != best).ToList();
        var joined = others
            .Where(other => IsSurelyOne(best.Parts, other.Parts))
            .Aggregate(best.Claim, static (claim, other) => Filled(claim, other.Claim));
        return joined with
        {
            Confidence = _tellings.Max(static telling => telling.Claim.Confidence),
            AlsoSaid = others.Select(static other => other.Claim.Evidence).DistinctBy(static sentence => sentence.Offset).OrderBy(static sentence => sentence.Offset).ToList(),
        };
    }

    /// <summary>A target with a name counts twice, and a noun that brings up something new ("an attack") counts against.</summary>
    private int Support(EventComparison comparison, ClaimTelling telling) =>
        comparison.Shared()
        + (comparison.Target is Agreement.Same && RoleName.IsEntity(telling.Parts.Target) ? 1 : 0)
        + (CountRange.Share(_parts.Counts, telling.Parts.Counts) ? 1 : 0)
        - (telling.IsNew ? 1 : 0);

    /// <summary>Both roles are the same, or the target's name, or the target and the number.</summary>
    private static bool IsSurelyOne(EventParts one, EventParts other)
    {
        var comparison = one.CompareTo(other);
        return comparison.Target is Agreement.Same
            && (comparison.Actor is Agreement.Same || RoleName.IsEntity(one.Target) || CountRange.Share(one.Counts, other.Counts));
    }

    private static Claim Filled(Claim claim, Claim other) => claim with
    {
        Actor = claim.Actor ?? other.Actor,
        Target = claim.Target ?? other.Target,
        PlaceIndex = claim.PlaceIndex ?? (claim.Area is null ? other.PlaceIndex : null),
        Area = claim.Area ?? (claim.PlaceIndex is null ? other.Area : null),
        TimeIndex = claim.TimeIndex ?? other.TimeIndex,
        Counts = claim.Counts ?? other.Counts,
    };

    private bool HoldsSentence(TextSpan evidence) => _tellings.Exists(telling => telling.Claim.Evidence.Offset == evidence.Offset);
}
