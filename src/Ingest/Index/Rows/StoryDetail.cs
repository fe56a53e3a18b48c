namespace Ingest.Index.Rows;

/// <summary>One story with all of its reports, in their latest revisions.</summary>
/// <param name="StoryId">The id that it goes by now.</param>
/// <param name="Reports">How many reports it has, copies included.</param>
/// <param name="IndependentSources">How many sources told it, copies and agency texts counted once.</param>
/// <param name="First">When the first report was published.</param>
/// <param name="Last">When the last report was published.</param>
/// <param name="Merges">The stories that turned out to be this one.</param>
/// <param name="Sources">The sources, the first to report first.</param>
public sealed record StoryDetail(
    string StoryId,
    int Reports,
    int IndependentSources,
    DateTimeOffset First,
    DateTimeOffset Last,
    IReadOnlyList<StoryMerge> Merges,
    IReadOnlyList<StorySource> Sources);
