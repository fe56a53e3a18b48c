namespace Ingest.Articles;

/// <summary>What a report says of the news agencies behind it, by the ids of <c>Stories/Credits/agencies.tsv</c>.</summary>
/// <param name="Author">The agency whose text it is; null where it only contributed.</param>
/// <param name="Contributors">Agencies that contributed to a text of the publisher's own.</param>
public sealed record AgencyCredit(string? Author, IReadOnlyList<string> Contributors);
