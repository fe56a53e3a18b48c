namespace Ingest.Watches.Rhythms;

/// <summary>A report that mentioned a watched thing lately.</summary>
/// <param name="ArticleId">The report.</param>
/// <param name="Time">When it was published, as far as known; else when it was read.</param>
/// <param name="Source">Who told it.</param>
public sealed record RecentReport(string ArticleId, DateTimeOffset Time, ReportSource Source);
