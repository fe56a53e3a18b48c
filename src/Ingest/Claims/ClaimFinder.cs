using Ingest.Claims.Actors;
using Ingest.Claims.Confidence;
using Ingest.Claims.Counts;
using Ingest.Claims.Scope;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Finds what is said to have happened, in English text: triggers of the lexicon with actor, target, place, time, speaker, polarity and modality.</summary>
public static class ClaimFinder
{
    private const int DroneReach = 6;
    private static readonly string[] GroupNames = ["group", "movement", "faction", "front", "brigade", "cult", "tribesmen", "attackers", "fighters", "alliance"];

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
        var counts = new CountAssignment(reading);
        var claims = new List<Claim>();
        foreach (var sentence in EventFinder.Find(reading).GroupBy(mention => reading.SentenceIndexOf(mention.Trigger.First)))
        {
            claims.AddRange(SpeechFirst.Ranked(reading.Tree, Told(reading, surroundings, Deeds(reading, [.. sentence]), counts, textId)));
        }

        return claims;
    }

    /// <summary>The claims of one sentence, each with the event that it was made of.</summary>
    private static List<(Claim Claim, EventMention Mention)> Told(Reading reading, Surroundings surroundings, List<EventMention> mentions, CountAssignment counts, string textId)
    {
        var told = new List<(Claim, EventMention)>();
        foreach (var (mention, found) in mentions.Zip(counts.Of(mentions)))
        {
            var claim = Weighed(reading, Make(reading, surroundings, surroundings.WithoutTown(mention), textId) with { Counts = found }, mention, mentions);
            if (Parties.Stand(reading.Tree, claim, mention, mentions) && !SubjectMatter.IsFigure(reading, claim, mention) && !LifelessDoer.Is(reading, mention))
            {
                told.Add((claim, mention));
            }
        }

        return told;
    }

    /// <summary>An attack from the air is one by drones where one of the words before or in the trigger says so.</summary>
    private static string? ModeOf(Reading reading, EventMention mention)
    {
        if (mention.Entry.Mode is not "aerial")
        {
            return mention.Entry.Mode;
        }

        for (var token = Math.Max(reading.SentenceOf(mention.Trigger.First).FirstToken, mention.Trigger.First - DroneReach); token < mention.Trigger.End; token++)
        {
            if (reading[token].Text is "drone" or "drones" or "uav" or "uavs")
            {
                return "drone";
            }
        }

        return "aerial";
    }

    /// <summary>A group whose kind the words leave open bears arms where it attacks, abducts or takes a place.</summary>
    private static ClaimRole? Armed(ClaimRole? actor, EventEntry entry) =>
        actor is { Kind: ActorKind.Organisation or null } && entry is { Type: "ASSAULT" } or { Type: "COERCE", Mode: "seize" } && GroupNames.Any(name => actor!.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            ? actor with { Kind = ActorKind.RebelGroup }
            : actor;

    /// <summary>A word for people ("protesters", "smugglers") tells of a deed only where no other word of the sentence does.</summary>
    private static List<EventMention> Deeds(Reading reading, List<EventMention> mentions)
    {
        var deeds = mentions.Where(mention => !IsPeople(reading, mention)).ToList();
        return Echoes.Without(reading.Tree, Outcomes.Joined(reading, OneDeed.Joined(reading.Tree, deeds.Count > 0 ? deeds : mentions)));
    }

    private static bool IsPeople(Reading reading, EventMention mention) => mention.Trigger.End == mention.Trigger.First + 1 && mention.Word >= 0 && mention.Entry.IsNoun
        && ActorKinds.Common(reading.Tree, mention.Word) is ActorKind.Civilians or ActorKind.Criminals or ActorKind.RebelGroup or ActorKind.StateForce;

    private static (ClaimRole? Actor, ClaimRole? Target) RolesOf(Surroundings surroundings, EventMention mention, int? attribution)
    {
        var actor = surroundings.WithinQuotation(surroundings.Role(mention.Actor), attribution) ?? surroundings.SpeakerAsSubject(mention, attribution)
            ?? (Parties.Talks(mention.Entry.Type) ? surroundings.SpeakerAt(mention) : null);
        var target = surroundings.WithinQuotation(surroundings.Role(mention.Target), attribution);
        var isSame = actor is not null && target is not null && actor.Offset < target.Offset + target.Length && target.Offset < actor.Offset + actor.Length;
        return (Armed(actor, mention.Entry), isSame ? null : surroundings.Struck(target, mention.Entry.Type));
    }

    private static Claim Weighed(Reading reading, Claim claim, EventMention mention, List<EventMention> sentence)
    {
        var signs = ClaimSigns.Of(reading, claim, mention, sentence);
        return claim with { Confidence = ConfidenceModel.Of(mention.Entry.Weight, signs), Because = ConfidenceModel.Parts(mention.Entry.Weight, signs) };
    }

    private static ClaimEvent Happening(Reading reading, EventMention mention, ClaimRole? actor, ClaimRole? target)
    {
        var (entry, trigger) = (mention.Entry, reading.Span(mention.Trigger));
        return SuicideAttack.Is(entry, actor) ? new ClaimEvent(entry.Type, SuicideAttack.Mode, SuicideAttack.Subtype, trigger)
            : CrowdClash.Is(entry, trigger.Text, actor, target) ? new ClaimEvent(CrowdClash.Type, CrowdClash.Mode, CrowdClash.Subtype, trigger)
            : ArmedSides.Clash(entry, reading, mention.Target, actor, target) ? new ClaimEvent(entry.Type, ModeOf(reading, mention), ArmedSides.Subtype, trigger)
            : Conquest.Of(entry, reading, mention.Target, actor) is { } taken ? new ClaimEvent(Conquest.Type, null, taken, trigger)
            : new ClaimEvent(entry.Type, ModeOf(reading, mention), entry.Subtype, trigger);
    }

    private static Claim Make(Reading reading, Surroundings surroundings, EventMention mention, string textId)
    {
        var evidence = reading.Span(reading.Around(mention.Trigger.First) is var around && around.End < mention.Trigger.End ? around with { End = mention.Trigger.End } : around);
        var attribution = surroundings.AttributionOf(mention);
        var (actor, target) = RolesOf(surroundings, mention, attribution);
        var happening = Happening(reading, mention, actor, target);
        var place = surroundings.PlaceOf(mention);
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
            Confidence: 0)
        {
            Area = surroundings.AreaOf(place),
        };
    }
}
