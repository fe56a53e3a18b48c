namespace Ingest.Watches;

/// <summary>One article revision of a told story.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Sentences">Hashes of its sentences that mention the watched thing; none where it no longer does.</param>
/// <param name="EventTypes">The event types it has for it.</param>
/// <param name="Novelty">What was new with it; null where nothing was.</param>
/// <param name="Places">Ids of the places that it has for it.</param>
/// <param name="Notes">Hashes of the notes in which the publisher corrects it.</param>
/// <param name="Source">Who told it.</param>
public sealed record ToldReport(
    string ArticleId,
    string Revision,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<string> EventTypes,
    Novelty? Novelty,
    IReadOnlyList<string>? Places = null,
    IReadOnlyList<string>? Notes = null,
    ReportSource? Source = null)
{
    // What is not written comes back as null.
    public IReadOnlyList<string> Places { get; init; } = Places ?? [];

    public IReadOnlyList<string> Notes { get; init; } = Notes ?? [];
}
