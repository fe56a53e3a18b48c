using Ingest.Claims.Counts;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Finds what is said to have happened, in English text: triggers of the lexicon with actor, target, place, time, speaker, polarity and modality.</summary>
public static class ClaimFinder
{
    /// <summary>Claims in text order. The indexes they hold point into <paramref name="places"/>, <paramref name="times"/> and <paramref name="attributions"/>; <paramref name="textId"/> goes into their ids.</summary>
    public static IReadOnlyList<Claim> Find(
        LanguageDocument document,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<PlaceMention> places,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Attribution> attributions,
        string textId)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(times);
        var reading = new Reading(document);
        reading.MarkTimes(times);
        return Find(reading, new Surroundings(reading, entities, places, times, attributions), textId);
    }

    internal static List<Claim> Find(Reading reading, Surroundings surroundings, string textId)
    {
        return EventFinder.Find(reading).Select(mention => Make(reading, surroundings, mention, textId)).ToList();
    }

    private static Claim Make(Reading reading, Surroundings surroundings, EventMention mention, string textId)
    {
        var evidence = reading.Span(reading.Around(mention.Trigger.First) is var around && around.End < mention.Trigger.End ? around with { End = mention.Trigger.End } : around);
        var happening = new ClaimEvent(mention.Entry.Type, mention.Entry.Mode, mention.Entry.Subtype, reading.Span(mention.Trigger));
        var actor = surroundings.Role(mention.Actor);
        var target = surroundings.Role(mention.Target);
        var place = surroundings.PlaceOf(mention);
        var attribution = surroundings.AttributionOf(mention);
        var scope = ClaimScope.Of(reading, mention, attribution is { } index ? surroundings.Attributions[index] : null);
        return new Claim(
            ClaimIds.Of(textId, evidence, happening, actor, target),
            evidence,
            happening,
            actor,
            target,
            place,
            surroundings.TimeOf(mention),
            attribution,
            scope.Polarity,
            scope.Modality,
            ClaimConfidence.Of(reading, mention, place is not null, scope.IsGoverned, scope.Polarity, scope.Modality))
        {
            Counts = CountFinder.Of(reading.Tree, mention.Word),
            Area = surroundings.AreaOf(place),
        };
    }
}
