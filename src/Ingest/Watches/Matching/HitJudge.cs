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

    /// <summary>A place and the division named after it lie this near each other, in kilometres.</summary>
    private const double Namesake = 150;

    /// <summary>A mention whose place is the watched one.</summary>
    public WatchHit? ById(Watch watch, PlaceMention mention)
    {
        if (mention.Confidence < LeastConfidence || IsActor(mention))
        {
            return null;
        }

        var doubt = mention.Confidence < Sure ? $", unsure{Others(mention, watch.PlaceId)}" : string.Empty;
        return Hit(watch, Cut(mention), MatchLevel.Id, mention, $"{Quote(mention.Text)} in the text was resolved to {Describe(mention)}{doubt}");
    }

    /// <summary>A mention whose place lies in the watched circle.</summary>
    public WatchHit? ByCircle(Watch watch, PlaceMention mention)
    {
        if (mention is not { PlaceId: not null, Latitude: { } latitude, Longitude: { } longitude, Precision: "populated-place" or "facility" }
            || mention.PlaceId == watch.PlaceId || mention.Confidence < LeastConfidence || IsActor(mention))
        {
            return null;
        }

        var distance = GeoDistance.Kilometres(watch.Latitude!.Value, watch.Longitude!.Value, latitude, longitude);
        return distance > watch.WithinKilometres ? null : Hit(
            watch,
            Cut(mention),
            MatchLevel.Circle,
            mention,
            FormattableString.Invariant($"{Quote(mention.Text)} in the text is {Describe(mention)}, {distance:0} km from {watch.PlaceName}, inside the circle of {watch.WithinKilometres:0.#} km"));
    }

    /// <summary>A spelling found in the text.</summary>
    public WatchHit? BySpelling(SpellingHit hit)
    {
        var watch = hit.Spelling.Watch;
        var span = TextSpan.Cut(_text, hit.Offset, hit.End);
        if (hit.Spelling.Level == MatchLevel.Phrase || watch.PlaceId is null)
        {
            return new WatchHit(watch, span, hit.Spelling.Level, null, null, $"{Quote(span.Text)} found in the text is the {Kind(hit.Spelling.Level)} {Quote(hit.Spelling.Name)}");
        }

        var mention = places.FirstOrDefault(place => place.Offset < hit.End && hit.Offset < place.End());
        if (IsSomethingElse(hit, mention) || IsDoubtfulWord(hit, mention))
        {
            return null;
        }

        var reason = $"{Quote(span.Text)} found in the text ({How(hit.Spelling)}) is {watch.PlaceName} ({watch.PlaceId})";
        return new WatchHit(watch, span, hit.Spelling.Level, watch.PlaceId, watch.PlaceName, reason + Doubt(watch, mention));
    }

    private bool IsSomethingElse(SpellingHit hit, PlaceMention? mention)
    {
        var watch = hit.Spelling.Watch;
        if (mention is not null)
        {
            return IsActor(mention) || (mention.PlaceId is not null && mention.PlaceId != watch.PlaceId && mention.Confidence >= Sure && !IsNamesake(watch, mention));
        }

        return entities.Any(entity =>
            entity.Category == "Person" && entity.Confidence >= SurelyPerson && entity.Offset <= hit.Offset && hit.End <= entity.End());
    }

    /// <summary>"Moscow said": nothing happened in the town. A watched country is meant all the same when its government acts.</summary>
    private static bool IsActor(PlaceMention mention) =>
        mention is { Use: PlaceUse.Actor, Precision: PlacePrecision.PopulatedPlace or PlacePrecision.Facility };

    /// <summary>The first word of a sentence has its capital for that reason; alone it is no name to be read loosely.</summary>
    private bool IsDoubtfulWord(SpellingHit hit, PlaceMention? mention) =>
        hit.Spelling.Level == MatchLevel.Loose
        && mention is null
        && !_text.AsSpan(hit.Offset, hit.Length).ContainsAny(' ', '-')
        && SentenceAround.StartsAt(document, hit.Offset)
        && !entities.Any(entity => entity.Category == "Location" && entity.Offset < hit.End && hit.Offset < entity.End());

    /// <summary>A division named after the watched town, around it: reports use one for the other.</summary>
    private static bool IsNamesake(Watch watch, PlaceMention mention) =>
        mention is { Precision: "admin1" or "admin2", Latitude: { } latitude, Longitude: { } longitude }
        && mention.Country == watch.Country
        && watch is { Latitude: { } ours, Longitude: { } theirs }
        && GeoDistance.Kilometres(ours, theirs, latitude, longitude) <= Namesake;

    private static string Doubt(Watch watch, PlaceMention? mention) => mention switch
    {
        null => string.Empty,
        { PlaceId: null } => $", unsure: the text does not say which place of that name{Others(mention, watch.PlaceId)}",
        _ when mention.PlaceId != watch.PlaceId => $", unsure: it may be {Describe(mention)}",
        _ when mention.Confidence < Sure => $", unsure{Others(mention, watch.PlaceId)}",
        _ => string.Empty,
    };

    private static string Others(PlaceMention mention, string? placeId)
    {
        var others = mention.Candidates.Where(candidate => candidate.PlaceId != placeId).Take(2).Select(static candidate => $"{candidate.Name} ({candidate.PlaceId})").ToList();
        return others.Count == 0 ? string.Empty : $" (could also be {string.Join(" or ", others)})";
    }

    private static string How(Spelling spelling) => spelling.Level == MatchLevel.Alias
        ? "an alias of the watch"
        : $"spelling level {spelling.Level}";

    private static string Kind(string level) => level == MatchLevel.Phrase ? "watched phrase" : "alias";

    private TextSpan Cut(PlaceMention mention) => TextSpan.Cut(_text, mention.Offset, mention.End());

    private static WatchHit Hit(Watch watch, TextSpan span, string level, PlaceMention mention, string reason) =>
        new(watch, span, level, mention.PlaceId, mention.Name ?? watch.PlaceName, reason);

    private static string Describe(PlaceMention mention) => $"{mention.Name} ({mention.PlaceId})";

    private static string Quote(string text) => $"\"{text}\"";
}
