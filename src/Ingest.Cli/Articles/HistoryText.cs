using System.Globalization;
using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Articles.Visits;
using Ingest.Feeds;

namespace Ingest.Cli.Articles;

/// <summary>All that is kept of an article, for people.</summary>
internal static class HistoryText
{
    public static string Of(ArticleHistory history, RevisionEntry shown)
    {
        var lines = new List<string>();
        lines.AddRange(Heading(history, shown.Revision));
        lines.AddRange(["", "REVISIONS"]);
        lines.AddRange(history.Revisions.SelectMany(Revision));
        if (history.Visits is { } visits)
        {
            lines.AddRange(["", "VISITS", Visit(visits)]);
        }

        lines.AddRange(["", string.Create(CultureInfo.InvariantCulture, $"TEXT of revision {shown.Number}"), shown.Revision.Text]);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Heading(ArticleHistory history, ArticleRevision article)
    {
        yield return article.Title;
        yield return article.CanonicalUrl;
        yield return string.Join(
            "; ",
            new[]
            {
                article.Authors.Count == 0 ? article.Publisher : $"{article.Publisher}, by {string.Join(", ", article.Authors)}",
                article.Published is { } published ? $"published {Stated(published, article.PublishedPrecision)}" : "no date of publication",
                article.Updated is { } updated ? $"updated {Stated(updated, article.UpdatedPrecision)}" : null,
                article.Language is { } language ? $"language {language}" : null,
                article.IsStandIn() ? $"text from the {article.TextSource} ({article.TextSourceReason})" : null,
            }.OfType<string>());
        yield return $"article {article.ArticleId}, story {article.Story.StoryId}{(article.FeedId is { } feed ? $", feed {feed}" : string.Empty)}";
        if (history.Withdrawn is { } withdrawn)
        {
            yield return $"WITHDRAWN, found {Time(withdrawn.Time)}: {withdrawn.Message}";
        }
    }

    private static string Stated(DateTimeOffset date, DatePrecision? precision) => precision == DatePrecision.Day ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Time(date);

    private static IEnumerable<string> Revision(RevisionEntry entry)
    {
        var article = entry.Revision;
        var change = entry.Number == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{entry.Added} words")
            : string.Create(CultureInfo.InvariantCulture, $"{entry.Added} words added, {entry.Removed} removed");
        yield return string.Create(CultureInfo.InvariantCulture, $"{entry.Number,3}  {Time(article.Fetched)}  {article.Revision}  {change}");
        foreach (var note in article.Notes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"     {note.Kind.ToString().ToLowerInvariant()} note, at character {note.Offset}: {note.Text.Replace("\n\n", " ", StringComparison.Ordinal)}");
        }

        foreach (var caption in article.Captions)
        {
            yield return $"     caption: {caption}";
        }

        yield return entry.Fetch is { } fetch
            ? string.Create(CultureInfo.InvariantCulture, $"     bytes {article.Raw.Blob}, from {fetch.Url}, status {fetch.Status}, {fetch.Length} bytes (fetch {fetch.Id})")
            : $"     bytes {article.Raw.Blob} (fetch {article.Raw.FetchId}, whose record is not in the store)";
        foreach (var line in (entry.Fetch is null ? [] : Provenance(entry.Fetch)).Concat(entry.MoreFetches.SelectMany(More)))
        {
            yield return $"     {line}";
        }

        if (article.CutShort is { } end)
        {
            yield return $"     the article goes on, but its next page could not be read ({end})";
        }
    }

    private static IEnumerable<string> More(FetchRecord fetch) =>
        Provenance(fetch).Prepend(string.Create(CultureInfo.InvariantCulture, $"page {fetch.Why.Part}: bytes {RawArchive.BytesName(fetch.Why.Kind, fetch.Sha256)}, from {fetch.Url}, status {fetch.Status}, {fetch.Length} bytes (fetch {fetch.Id})"));

    private static IEnumerable<string> Provenance(FetchRecord fetch)
    {
        if (fetch.Redirects.Count > 0)
        {
            yield return $"redirected: {string.Join(", ", fetch.Redirects.Select(static hop => string.Create(CultureInfo.InvariantCulture, $"{hop.Status} to {hop.Url}")))}";
        }

        if (fetch.Asked is { } asked)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"asked {Second(asked)}, kept {Second(fetch.Time)}");
        }

        if (fetch.CertificateSha256 is { } certificate)
        {
            yield return $"TLS certificate SHA-256 {certificate}";
        }

        if (fetch.Headers.Count > 0)
        {
            yield return string.Join("; ", fetch.Headers.Select(static header => $"{header.Key}: {header.Value}"));
        }
    }

    private static string Visit(ArticleVisits visits)
    {
        var last = visits.Visited is { } visited ? $"{visits.Count.ToString(CultureInfo.InvariantCulture)} so far, the last {Time(visited)}: {visits.Code}{(visits.Reason is null ? string.Empty : $" ({visits.Reason})")}" : "none so far";
        return $"{last}; {(visits.NextDue is { } due ? $"the next {Time(due)}" : "no more")}";
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string Second(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
