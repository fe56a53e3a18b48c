namespace Ingest.Watches;

/// <summary>What was decided of a report, and kept.</summary>
/// <param name="Novelty">What is new with it; null where nothing is.</param>
/// <param name="IsFirstOfArticle">Whether it is the first of its article's revisions that mentions the watched thing: those are the reports that are counted.</param>
internal sealed record ToldDecision(Novelty? Novelty, bool IsFirstOfArticle);
