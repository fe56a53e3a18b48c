namespace Ingest.Articles;

/// <summary>Where an article stands among the others: its story and, where its text is a near-copy of an earlier one, that article.</summary>
/// <param name="StoryId">Shared by all reports of one event.</param>
/// <param name="DuplicateOf">The article whose text this one copies.</param>
/// <param name="Similarity">How much of the text is the same, 0 to 1; null without <paramref name="DuplicateOf"/>.</param>
public sealed record ArticleStory(string StoryId, string? DuplicateOf, double? Similarity);
