using System.Globalization;
using Ingest.Claims;
using Ingest.Index.Export;
using Ingest.Index.Rows;

namespace Ingest.Cli.Query;

/// <summary>What a person sees of each kind of row.</summary>
internal static class RowTables
{
    public static RowTable<ClaimMessage> Claims { get; } = new(
        ["Published", "Event", "Place", "Says who", "Sentence", "Source"],
        static row =>
        [
            Day(row.Data.Article.Published ?? row.Time),
            Happening(row.Data),
            row.Data.Place is { } place ? $"{place.Name ?? place.Text}{(place.Country is null ? string.Empty : $", {place.Country}")}" : null,
            row.Data.Attribution?.Source?.Text,
            row.Data.Evidence.Text,
            row.Data.Article.Publisher,
        ]);

    public static RowTable<Contradiction> Contradictions { get; } = new(
        ["Latest", "Event", "Differs", "Who says what", "Sentences"],
        static row =>
        [
            Day(row.Latest),
            $"{row.Event.Event.Type}\n{(row.Event.Place is { } place ? place.Name ?? place.Text : "no place")}\n{row.Event.Day}",
            $"{row.Differs}\n{row.Relation}",
            row.Text.Replace("; ", "\n", StringComparison.Ordinal),
            string.Join('\n', row.Versions.Select(static version => version.Claims[0].Evidence.Text)),
        ]);

    public static RowTable<ArticleRow> Articles { get; } = new(
        ["Published", "Title", "Publisher", "Claims", "Address", "Id"],
        static row =>
        [
            Day(row.Published ?? row.Fetched),
            row.Withdrawn is { } withdrawn ? $"{row.Title}\n(withdrawn, found {Day(withdrawn)})" : row.Title,
            row.Publisher,
            row.Claims.ToString(CultureInfo.InvariantCulture),
            row.Url,
            row.ArticleId,
        ]);

    public static RowTable<MentionRow> Mentions { get; } = new(
        ["Published", "Mention", "Is", "Sentence", "Source"],
        static row => [row.Published is { } published ? Day(published) : null, row.Text, Identity(row), row.Sentence, row.Publisher]);

    public static RowTable<AlertRow> Alerts { get; } = new(
        ["Time", "Watch", "Why", "Sentence", "Source"],
        static row => [Minute(row.Alert.Time), row.Alert.Watch, row.Alert.Reason, row.Alert.Sentence.Text, row.Alert.Article.Publisher]);

    public static RowTable<PlaceCount> Places { get; } = new(
        ["Place", "Country", "Id", "Mentions", "Articles", "Latest"],
        static row => [row.Name, row.Country, row.PlaceId, row.Mentions.ToString(CultureInfo.InvariantCulture), row.Articles.ToString(CultureInfo.InvariantCulture), Day(row.Latest)]);

    private static string Happening(ClaimData claim) => string.Join('\n', new[]
    {
        claim.Event.QuadClass is { } quad ? $"{claim.Event.Type} (quad {quad.ToString(CultureInfo.InvariantCulture)})" : claim.Event.Type,
        $"{claim.Polarity}, {claim.Modality}",
        CountText.Of(claim.Counts),
    }.Where(static line => line is not null));

    private static string Identity(MentionRow row) => string.Join('\n', new[] { row.Name, row.RefId, row.Category ?? row.Precision }.Where(static part => part is not null));

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
