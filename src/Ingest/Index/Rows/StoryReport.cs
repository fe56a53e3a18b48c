namespace Ingest.Index.Rows;

/// <summary>A report of a story.</summary>
/// <param name="Time">When it was published, or fetched where nobody says.</param>
/// <param name="DuplicateOf">The article whose text it copies, or null.</param>
/// <param name="Similarity">Share of shingles in common with that article, 0 to 1.</param>
/// <param name="Contributors">Agencies that it says contributed.</param>
/// <param name="Claims">How many claims were found in it.</param>
public sealed record StoryReport(
    string ArticleId,
    string Title,
    string Publisher,
    string Url,
    DateTimeOffset Time,
    string? DuplicateOf,
    double? Similarity,
    IReadOnlyList<string> Contributors,
    int Claims);
