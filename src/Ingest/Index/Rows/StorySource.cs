namespace Ingest.Index.Rows;

/// <summary>One who told a story by itself: an agency or a publisher, with all that carried its text.</summary>
/// <param name="Name">The agency's or publisher's name.</param>
/// <param name="Reports">Its reports and their copies, earliest first.</param>
public sealed record StorySource(string Name, IReadOnlyList<StoryReport> Reports);
