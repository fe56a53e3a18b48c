namespace Ingest.Index.Rows;

/// <summary>Two stories that turned out to be one.</summary>
/// <param name="StoryId">The id that is no longer given to reports.</param>
/// <param name="IntoStoryId">The id that goes on.</param>
/// <param name="ArticleId">The report that showed it.</param>
/// <param name="Time">When that report was fetched.</param>
public sealed record StoryMerge(string StoryId, string IntoStoryId, string ArticleId, DateTimeOffset Time);
