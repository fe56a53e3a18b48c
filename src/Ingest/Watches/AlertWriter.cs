using System.Globalization;
using Ingest.Articles;
using Ingest.Claims;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Watches.Rhythms;

namespace Ingest.Watches;

/// <summary>Writes what alerts say. Pure: the same news give the same alert.</summary>
internal static class AlertWriter
{
    /// <summary>The id of the alert that tells a watch's owner of something new.</summary>
    public static string IdOf(Watch watch, ArticleRevision revision, Novelty novelty) => "a-" + ContentId.Of(WatchKey.Of(watch.Name), revision.Story.StoryId, novelty.What);

    /// <summary>The alert of a match that brings something new.</summary>
    public static Alert OfNews(ArticleRevision revision, WatchMatch match, Novelty novelty) =>
        OfMatch(IdOf(match.Watch, revision, novelty), revision, match) with
        {
            Kind = novelty.Kind,
            Reason = $"{match.Reason}; {novelty.Words}.",
            Gains = novelty.Gains,
            Sources = novelty.Sources,
            SourceNames = novelty.SourceNames,
            QuietDays = novelty.QuietDays,
        };

    /// <summary>The alert of a surge, with the report that made it one as its evidence.</summary>
    public static Alert OfSurge(ArticleRevision revision, WatchMatch match, Surge surge) =>
        OfMatch("a-" + ContentId.Of(WatchKey.Of(match.Watch.Name), Alert.Surge, surge.Began), revision, match) with
        {
            Kind = Alert.Surge,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"{surge.Reports} reports in 24 hours, where {surge.Usual:0.#} a day are usual, from {surge.SourceCount} independent sources; in the last of them {match.Reason}."),
            Sources = surge.SourceCount,
            SourceNames = surge.Sources,
        };

    /// <summary>The alert of a silence.</summary>
    /// <param name="why"><c>feeds-broken</c> or <c>nobody-reports</c>.</param>
    /// <param name="because">The same in words.</param>
    public static Alert OfSilence(Watch watch, Silence silence, string why, string because, IReadOnlyList<string> unsure, DateTimeOffset now)
    {
        var reason = $"{silence.Words()}; {because}.";
        return new Alert(
            "a-" + ContentId.Of(WatchKey.Of(watch.Name), Alert.Silence, silence.Last.UtcTicks.ToString(CultureInfo.InvariantCulture)),
            watch.Name,
            now,
            Alert.Silence,
            reason,
            new TextSpan(watch.Name, 0, watch.Name.Length),
            why,
            watch.PlaceId,
            watch.PlaceName,
            new TextSpan(reason, 0, reason.Length),
            [],
            [],
            new ClaimArticle(string.Empty, string.Empty, string.Empty, watch.Name, string.Empty, null, string.Empty),
            watch.Tell)
        {
            Unsure = unsure,
            Country = watch.Country,
            Latitude = watch.Latitude,
            Longitude = watch.Longitude,
            Map = MapLink.Of(watch.Latitude, watch.Longitude, null),
        };
    }

    private static Alert OfMatch(string id, ArticleRevision revision, WatchMatch match)
    {
        var resolved = match.Mention is { PlaceId: not null } mention && (match.PlaceId is null || mention.PlaceId == match.PlaceId) ? mention : null;
        var watched = match.PlaceId is not null && match.PlaceId == match.Watch.PlaceId ? match.Watch : null;
        var (latitude, longitude) = (resolved?.Latitude ?? watched?.Latitude, resolved?.Longitude ?? watched?.Longitude);
        return new Alert(
            id,
            match.Watch.Name,
            revision.Fetched,
            string.Empty,
            string.Empty,
            match.Match,
            match.Level,
            match.PlaceId,
            match.PlaceName,
            match.Sentence,
            match.EventTypes,
            match.ClaimIds,
            new ClaimArticle(revision.ArticleId, revision.Revision, revision.Url, revision.Title, revision.Publisher, revision.Published, revision.Story.StoryId, revision.Reliability),
            match.Watch.Tell)
        {
            Unsure = AlertDoubts.Of(match),
            Country = resolved?.Country ?? watched?.Country,
            Latitude = latitude,
            Longitude = longitude,
            Map = MapLink.Of(latitude, longitude, resolved?.Precision),
        };
    }
}
