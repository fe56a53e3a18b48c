using Ingest.Articles;

namespace Ingest.Stories;

/// <summary>Where a report was placed.</summary>
/// <param name="StoryId">The story, <c>s-</c> and 20 hexadecimal digits made from its first report.</param>
/// <param name="DuplicateOf">The earlier report whose text this one copies, or null.</param>
/// <param name="Similarity">Estimated share of shingles in common with that report, 0 to 1; null without <paramref name="DuplicateOf"/>.</param>
/// <param name="Merges">The story that this report joined to <paramref name="StoryId"/>, or null.</param>
/// <param name="Credit">The agencies that it names as its source, or null.</param>
public sealed record StoryPlacement(string StoryId, string? DuplicateOf, double? Similarity, string? Merges, AgencyCredit? Credit);
