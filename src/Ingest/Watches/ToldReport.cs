namespace Ingest.Watches;

/// <summary>One article revision of a told story.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Sentences">Hashes of its sentences that mention the watched thing.</param>
/// <param name="EventTypes">The event types it has for it.</param>
/// <param name="Novelty">What was new with it; null where nothing was.</param>
public sealed record ToldReport(
    string ArticleId,
    string Revision,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<string> EventTypes,
    Novelty? Novelty);
