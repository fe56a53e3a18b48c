namespace Ingest.Watches;

/// <summary>What a watch's owner was told, or knows, of one story: state beside the alerts, changed by compare-and-set.</summary>
/// <param name="Watch">The watch's name.</param>
/// <param name="StoryId">The story.</param>
/// <param name="Reports">The article revisions that mentioned the watched thing, in order of arrival.</param>
public sealed record ToldStory(string Watch, string StoryId, IReadOnlyList<ToldReport> Reports);
