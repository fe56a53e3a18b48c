using System.Globalization;
using Ingest.Claims;
using Ingest.Index.Rows;
using Ingest.Storage;

namespace Ingest.Index.Export;

/// <summary>The columns of each kind of row. Other people's programs read these: add at the end, never rename. A list that was empty when it was written reads back as null.</summary>
public static class ExportShapes
{
    public static ExportShape<ClaimMessage> Claims { get; } = new(
        [
            new("id", static row => row.Id),
            new("published", static row => Time(row.Data.Article.Published)),
            new("type", static row => row.Data.Event.Type),
            new("subtype", static row => row.Data.Event.Subtype),
            new("polarity", static row => row.Data.Polarity),
            new("modality", static row => row.Data.Modality),
            new("confidence", static row => Number(row.Data.Confidence), IsNumber: true),
            new("actor", static row => row.Data.Actor?.Text),
            new("target", static row => row.Data.Target?.Text),
            new("place", static row => row.Data.Place is { } place ? place.Name ?? place.Text : null),
            new("placeId", static row => row.Data.Place?.PlaceId),
            new("country", static row => row.Data.Place?.Country),
            new("latitude", static row => Number(row.Data.Place?.Latitude), IsNumber: true),
            new("longitude", static row => Number(row.Data.Place?.Longitude), IsNumber: true),
            new("eventStart", static row => row.Data.Time?.Start),
            new("eventEnd", static row => row.Data.Time?.End),
            new("speaker", static row => row.Data.Attribution?.Source?.Text),
            new("evidence", static row => row.Data.Evidence.Text),
            new("title", static row => row.Data.Article.Title),
            new("publisher", static row => row.Data.Article.Publisher),
            new("url", static row => row.Data.Article.Url),
            new("articleId", static row => row.Data.Article.ArticleId),
            new("revision", static row => row.Data.Article.Revision),
            new("storyId", static row => row.Data.Article.StoryId),
            new("evidenceOffset", static row => Number(row.Data.Evidence.Offset), IsNumber: true),
            new("evidenceLength", static row => Number(row.Data.Evidence.Length), IsNumber: true),
            new("rawSha256", static row => row.Data.Raw.Sha256),
            .. ClaimColumns.Further,
        ],
        static row => row.Id,
        static row => MapPoint.From(row.Data.Place?.Latitude, row.Data.Place?.Longitude) ?? MapPoint.From(row.Data.Area?.Latitude, row.Data.Area?.Longitude),
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    public static ExportShape<Contradiction> Contradictions { get; } = new(
        [
            new("id", static row => row.Id),
            new("differs", static row => row.Differs),
            new("relation", static row => row.Relation),
            new("text", static row => row.Text),
            new("type", static row => row.Event.Event.Type),
            new("subtype", static row => row.Event.Event.Subtype),
            new("actor", static row => row.Event.Actor),
            new("target", static row => row.Event.Target),
            new("place", static row => row.Event.Place is { } place ? place.Name ?? place.Text : null),
            new("placeId", static row => row.Event.Place?.PlaceId),
            new("country", static row => row.Event.Place?.Country),
            new("latitude", static row => Number(row.Event.Place?.Latitude), IsNumber: true),
            new("longitude", static row => Number(row.Event.Place?.Longitude), IsNumber: true),
            new("day", static row => row.Event.Day),
            new("latest", static row => Time(row.Latest)),
            new("versions", static row => string.Join(" | ", row.Versions.Select(static version => version.Says))),
            new("claims", static row => string.Join(" | ", row.Versions.Select(static version => string.Join("; ", version.Claims.Select(static claim => claim.ClaimId))))),
            new("evidence", static row => string.Join(" | ", row.Versions.Select(static version => version.Claims[0].Evidence.Text))),
            new("urls", static row => string.Join(" | ", row.Versions.Select(static version => string.Join(' ', version.Claims.Select(static claim => claim.Url).Distinct(StringComparer.Ordinal))))),
            new("eventKeys", static row => string.Join("; ", row.Event.EventKeys)),
            new("storyId", static row => row.StoryId),
        ],
        static row => row.Id,
        static row => MapPoint.From(row.Event.Place?.Latitude, row.Event.Place?.Longitude),
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    public static ExportShape<ArticleRow> Articles { get; } = new(
        [
            new("articleId", static row => row.ArticleId),
            new("revision", static row => row.Revision),
            new("published", static row => Time(row.Published)),
            new("title", static row => row.Title),
            new("publisher", static row => row.Publisher),
            new("url", static row => row.Url),
            new("authors", static row => string.Join("; ", row.Authors ?? [])),
            new("language", static row => row.Language),
            new("excerpt", static row => row.Excerpt),
            new("storyId", static row => row.StoryId),
            new("duplicateOf", static row => row.DuplicateOf),
            new("agency", static row => row.Credit?.Author),
            new("claims", static row => Number(row.Claims), IsNumber: true),
            new("fetched", static row => Time(row.Fetched)),
            new("rawSha256", static row => row.RawSha256),
            new("kind", static row => row.Kind),
            new("feedId", static row => row.FeedId),
            new("withdrawn", static row => Time(row.Withdrawn)),
        ],
        static row => $"{row.ArticleId}-{row.Revision}",
        static _ => null,
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    public static ExportShape<MentionRow> Mentions { get; } = new(
        [
            new("kind", static row => row.Kind),
            new("text", static row => row.Text),
            new("name", static row => row.Name),
            new("refId", static row => row.RefId),
            new("category", static row => row.Category),
            new("country", static row => row.Country),
            new("admin1", static row => row.Admin1),
            new("latitude", static row => Number(row.Latitude), IsNumber: true),
            new("longitude", static row => Number(row.Longitude), IsNumber: true),
            new("precision", static row => row.Precision),
            new("confidence", static row => Number(row.Confidence), IsNumber: true),
            new("sentence", static row => row.Sentence),
            new("offset", static row => Number(row.Offset), IsNumber: true),
            new("length", static row => Number(row.Length), IsNumber: true),
            new("published", static row => Time(row.Published)),
            new("title", static row => row.Title),
            new("publisher", static row => row.Publisher),
            new("url", static row => row.Url),
            new("articleId", static row => row.ArticleId),
            new("revision", static row => row.Revision),
        ],
        static row => string.Create(CultureInfo.InvariantCulture, $"{row.ArticleId}-{row.Revision}-{row.Kind}-{row.Offset}"),
        static row => MapPoint.From(row.Latitude, row.Longitude),
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    public static ExportShape<AlertRow> Alerts { get; } = new(
        [
            new("id", static row => row.Alert.Id),
            new("time", static row => Time(row.Alert.Time)),
            new("watch", static row => row.Alert.Watch),
            new("kind", static row => row.Alert.Kind),
            new("reason", static row => row.Alert.Reason),
            new("match", static row => row.Alert.Match.Text),
            new("level", static row => row.Alert.Level),
            new("place", static row => row.Alert.PlaceName),
            new("placeId", static row => row.Alert.PlaceId),
            new("country", static row => row.Country),
            new("latitude", static row => Number(row.Latitude), IsNumber: true),
            new("longitude", static row => Number(row.Longitude), IsNumber: true),
            new("eventTypes", static row => string.Join("; ", row.Alert.EventTypes ?? [])),
            new("sentence", static row => row.Alert.Sentence.Text),
            new("title", static row => row.Alert.Article.Title),
            new("publisher", static row => row.Alert.Article.Publisher),
            new("url", static row => row.Alert.Article.Url),
            new("articleId", static row => row.Alert.Article.ArticleId),
            new("revision", static row => row.Alert.Article.Revision),
            new("storyId", static row => row.Alert.Article.StoryId),
            new("gains", static row => string.Join("; ", row.Alert.Gains ?? [])),
            new("sources", static row => Number(row.Alert.Sources), IsNumber: true),
            new("sourceNames", static row => string.Join("; ", row.Alert.SourceNames ?? [])),
            new("quietDays", static row => Number(row.Alert.QuietDays), IsNumber: true),
            new("unsure", static row => string.Join(" ", row.Alert.Unsure ?? [])),
            new("map", static row => row.Alert.Map),
        ],
        static row => row.Alert.Id,
        static row => MapPoint.From(row.Latitude, row.Longitude),
        static row => CanonicalJson.ToText(row.Alert, IndexJson.Options));

    public static ExportShape<StoryRow> Stories { get; } = new(
        [
            new("storyId", static row => row.StoryId),
            new("title", static row => row.Title),
            new("reports", static row => Number(row.Reports), IsNumber: true),
            new("independentSources", static row => Number(row.IndependentSources), IsNumber: true),
            new("first", static row => Time(row.First)),
            new("last", static row => Time(row.Last)),
            new("sources", static row => string.Join("; ", row.Sources)),
            new("merges", static row => string.Join("; ", row.Merges)),
        ],
        static row => row.StoryId,
        static _ => null,
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    public static ExportShape<PlaceCount> Places { get; } = new(
        [
            new("placeId", static row => row.PlaceId),
            new("name", static row => row.Name),
            new("country", static row => row.Country),
            new("admin1", static row => row.Admin1),
            new("latitude", static row => Number(row.Latitude), IsNumber: true),
            new("longitude", static row => Number(row.Longitude), IsNumber: true),
            new("precision", static row => row.Precision),
            new("mentions", static row => Number(row.Mentions), IsNumber: true),
            new("articles", static row => Number(row.Articles), IsNumber: true),
            new("latest", static row => Time(row.Latest)),
        ],
        static row => row.PlaceId,
        static row => MapPoint.From(row.Latitude, row.Longitude),
        static row => CanonicalJson.ToText(row, IndexJson.Options));

    private static string? Time(DateTimeOffset? time) => time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
