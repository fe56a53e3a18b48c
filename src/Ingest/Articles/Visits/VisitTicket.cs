namespace Ingest.Articles.Visits;

/// <summary>That an article's page is due: a blob under <c>state/visits</c>, found by its name, which begins with the time. One whose <paramref name="Due"/> is no longer the article's next visit is out of date and goes.</summary>
public sealed record VisitTicket(string ArticleId, DateTimeOffset Due);
