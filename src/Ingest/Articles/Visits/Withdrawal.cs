namespace Ingest.Articles.Visits;

/// <summary>The fact that an article's page was found gone, or there again: a blob under <c>raw/withdrawals</c>. What was kept of the article stays.</summary>
/// <param name="Id">Hash of article, due time of the visit, and <paramref name="IsOver"/>.</param>
/// <param name="Url">What was asked for.</param>
/// <param name="Time">When the answer came.</param>
/// <param name="IsOver">Whether the page is there again.</param>
/// <param name="Status">What the server answered (404, 410); null where the page is there again.</param>
/// <param name="Message">The same in words.</param>
public sealed record Withdrawal(string Id, string ArticleId, string Url, DateTimeOffset Time, bool IsOver, int? Status, string Message);
