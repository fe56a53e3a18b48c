using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>Decides whether a mention counts, and says why: what the text's places were resolved to outweighs how a word is spelt.</summary>
internal sealed class HitJudge(LanguageDocument document, IReadOnlyList<PlaceMention> places, IReadOnlyList<Entity> entities)
{
    private readonly string _text = document.Text;

    /// <summary>From here on a resolution to another place silences a mere spelling.</summary>
    private const double Sure = 0.6;

    /// <summary>From here on a recognised person silences a mere spelling; two unknown capitalised words alone are taken for a person with less.</summary>
    private const double SurelyPerson = 0.75;

    /// <summary>Below it a resolution to the watched place is a guess and does not count by itself.</summary>
    private const double LeastConfidence = 0.3;

    /// <summary>A spelling that is only near a listed one, where nothing else says what it is, is as likely something else.</summary>
    private const double Loosely = 0.5;

    /// <summary>A place and the division named after it lie this near each other, in kilometres.</summary>
    private const double Namesake = 150;

    /// <summary>A mention whose place is the watched one.</summary>
    public Judgement ById(Watch watch, PlaceMention mention)
    {
        if (Doubtful(mention) is { } refusal)
        {
            return new Judgement.Refused(watch, refusal);
        }

        return Hit(watch, mention, MatchLevel.Id, $"{Quote(mention.Text)} in the text was resolved to {Describe(mention)}{Doubt(watch, mention)}");
    }

    /// <summary>A mention of the watched person or organisation.</summary>
    public Judgement ByEntity(Watch watch, Entity entity)
    {
        var span = TextSpan.Cut(_text, entity.Offset, entity.End());
        var name = entity.EntityId == watch.Entity!.EntityId ? $"{watch.Entity.Name} ({watch.Entity.EntityId})" : $"{entity.Name ?? entity.Text}, a name of {watch.Entity.Name}";
        return new Judgement.Counts(new WatchHit(watch, span, MatchLevel.Entity, null, null, entity.Confidence, $"{Quote(span.Text)} in the text is {name}"));
    }

    /// <summary>A mention whose place lies in the watched circle or area, or does not.</summary>
    public Judgement ByArea(Watch watch, PlaceMention mention, bool isInArea)
    {
        if (mention is not { PlaceId: not null, Latitude: { } latitude, Longitude: { } longitude, Precision: "populated-place" or "facility" })
        {
            return new Judgement.Refused(watch, mention.PlaceId is null ? new WatchRefusal.Unresolved(Cut(mention), mention) : new WatchRefusal.NoPoint(Cut(mention), mention));
        }

        if (Doubtful(mention) is { } refusal)
        {
            return new Judgement.Refused(watch, refusal);
        }

        double? away = watch.WithinKilometres is null ? null : GeoDistance.Kilometres(watch.Latitude!.Value, watch.Longitude!.Value, latitude, longitude);
        if (away <= watch.WithinKilometres)
        {
            var middle = watch.PlaceName ?? "its middle";
            return Hit(watch, mention, MatchLevel.Circle, FormattableString.Invariant($"{Quote(mention.Text)} in the text is {Describe(mention)}, {away:0} km from {middle}, inside the circle of {watch.WithinKilometres:0.#} km"));
        }

        return isInArea
            ? Hit(watch, mention, MatchLevel.Area, $"{Quote(mention.Text)} in the text is {Describe(mention)}, inside the area")
            : new Judgement.Refused(watch, new WatchRefusal.Outside(Cut(mention), mention, away));
    }

    /// <summary>A spelling found in the text.</summary>
    public Judgement BySpelling(SpellingHit hit)
    {
        var watch = hit.Spelling.Watch;
        var span = TextSpan.Cut(_text, hit.Offset, hit.End);
        if (hit.Spelling.Level == MatchLevel.Phrase || watch.PlaceId is null)
        {
            return hit.Spelling.Level != MatchLevel.Phrase && watch.Entity is { } wanted && AnotherName(hit, wanted) is { } other
                ? new Judgement.Refused(watch, new WatchRefusal.AnotherName(span, other))
                : new Judgement.Counts(new WatchHit(watch, span, hit.Spelling.Level, null, null, 1, $"{Quote(span.Text)} found in the text is the {Kind(hit.Spelling)} {Quote(hit.Spelling.Name)}"));
        }

        var mention = places.FirstOrDefault(place => place.Offset < hit.End && hit.Offset < place.End());
        if (SomethingElse(hit, span, mention) is { } refusal)
        {
            return new Judgement.Refused(watch, refusal);
        }

        var reason = $"{Quote(span.Text)} found in the text ({How(hit.Spelling)}) is {watch.PlaceName} ({watch.PlaceId})";
        return new Judgement.Counts(new WatchHit(watch, span, hit.Spelling.Level, watch.PlaceId, watch.PlaceName, Confidence(hit, mention), reason + Doubt(watch, mention)));
    }

    private WatchRefusal? Doubtful(PlaceMention mention) =>
        IsActor(mention) ? new WatchRefusal.ActorUse(Cut(mention), mention)
        : mention.Confidence < LeastConfidence ? new WatchRefusal.Guess(Cut(mention), mention)
        : null;

    private WatchRefusal? SomethingElse(SpellingHit hit, TextSpan span, PlaceMention? mention)
    {
        var watch = hit.Spelling.Watch;
        if (mention is not null)
        {
            return IsActor(mention) ? new WatchRefusal.ActorUse(span, mention)
                : mention.PlaceId is not null && mention.PlaceId != watch.PlaceId && mention.Confidence >= Sure && !IsNamesake(watch, mention)
                ? new WatchRefusal.AnotherPlace(span, mention)
                : null;
        }

        return entities.FirstOrDefault(entity => entity.Category == "Person" && entity.Confidence >= SurelyPerson && entity.Offset <= hit.Offset && hit.End <= entity.End()) is { } person
            ? new WatchRefusal.PersonName(span, person)
            : IsDoubtfulWord(hit) ? new WatchRefusal.SentenceStart(span, hit.Spelling.Name) : null;
    }

    /// <summary>A longer name around the found words that is surely another's: "Hassan" in "Hassan Rouhani".</summary>
    private Entity? AnotherName(SpellingHit hit, WatchedEntity wanted) => entities.FirstOrDefault(entity =>
        entity.Confidence >= SurelyPerson && entity.EntityId != wanted.EntityId
        && entity.Offset <= hit.Offset && hit.End <= entity.End() && entity.Length > hit.Length);

    /// <summary>"Moscow said": nothing happened in the town. A watched country is meant all the same when its government acts.</summary>
    private static bool IsActor(PlaceMention mention) =>
        mention is { Use: PlaceUse.Actor, Precision: PlacePrecision.PopulatedPlace or PlacePrecision.Facility };

    /// <summary>The first word of a sentence has its capital for that reason; alone it is no name to be read loosely.</summary>
    private bool IsDoubtfulWord(SpellingHit hit) =>
        hit.Spelling.Level is MatchLevel.Loose or MatchLevel.Wide
        && !_text.AsSpan(hit.Offset, hit.Length).ContainsAny(' ', '-')
        && SentenceAround.StartsAt(document, hit.Offset)
        && !entities.Any(entity => entity.Category == "Location" && entity.Offset < hit.End && hit.Offset < entity.End());

    /// <summary>A division named after the watched town, around it: reports use one for the other.</summary>
    private static bool IsNamesake(Watch watch, PlaceMention mention) =>
        mention is { Precision: "admin1" or "admin2", Latitude: { } latitude, Longitude: { } longitude }
        && mention.Country == watch.Country
        && watch is { Latitude: { } ours, Longitude: { } theirs }
        && GeoDistance.Kilometres(ours, theirs, latitude, longitude) <= Namesake;

    private static double Confidence(SpellingHit hit, PlaceMention? mention) => mention switch
    {
        null => hit.Spelling.Level is MatchLevel.Loose or MatchLevel.Wide ? Loosely : 1,
        _ when mention.PlaceId == hit.Spelling.Watch.PlaceId || (mention.PlaceId is not null && IsNamesake(hit.Spelling.Watch, mention)) => mention.Confidence,
        _ => mention.Candidates.FirstOrDefault(candidate => candidate.PlaceId == hit.Spelling.Watch.PlaceId)?.Score ?? 0,
    };

    /// <summary>Only that it is unsure: why, the alert says beside it (<see cref="AlertDoubts"/>).</summary>
    private static string Doubt(Watch watch, PlaceMention? mention) =>
        mention is not null && (mention.PlaceId != watch.PlaceId || mention.Confidence < Sure) ? ", unsure" : string.Empty;

    private static string How(Spelling spelling) => spelling.Level == MatchLevel.Alias
        ? "an alias of the watch"
        : $"spelling level {spelling.Level}";

    private static string Kind(Spelling spelling) => spelling.Level == MatchLevel.Phrase ? "watched phrase"
        : spelling.Watch.Entity?.Name == spelling.Name ? "watched name" : "alias";

    private TextSpan Cut(PlaceMention mention) => TextSpan.Cut(_text, mention.Offset, mention.End());

    private Judgement.Counts Hit(Watch watch, PlaceMention mention, string level, string reason) =>
        new(new WatchHit(watch, Cut(mention), level, mention.PlaceId, mention.Name ?? watch.PlaceName, mention.Confidence, reason));

    private static string Describe(PlaceMention mention) => $"{mention.Name} ({mention.PlaceId})";

    private static string Quote(string text) => $"\"{text}\"";
}
