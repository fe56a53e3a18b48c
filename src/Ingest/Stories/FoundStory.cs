namespace Ingest.Stories;

/// <summary>The story that a report belongs to, and the story that it shows to be the same one, if any.</summary>
internal sealed record FoundStory(string StoryId, string? Merges);
