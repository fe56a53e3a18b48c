namespace Ingest.Articles;

/// <summary>Where an article stands among the others: its story and, where its text is a near-copy of an earlier one, that article.</summary>
/// <param name="StoryId">Shared by all reports of one event.</param>
/// <param name="DuplicateOf">The article whose text this one copies.</param>
/// <param name="Similarity">How much of the text is the same, 0 to 1; null without <paramref name="DuplicateOf"/>.</param>
/// <param name="Merges">A story that this article showed to be the same as its own: what was filed under it belongs to <paramref name="StoryId"/> from here on.</param>
/// <param name="Credit">The agencies that the article names as its source; null where it names none.</param>
public sealed record ArticleStory(string StoryId, string? DuplicateOf, double? Similarity, string? Merges = null, AgencyCredit? Credit = null);
