namespace Ingest.Index.Rows;

/// <summary>One story in a list.</summary>
/// <param name="StoryId">The id that it goes by now.</param>
/// <param name="Title">The title of its first report.</param>
/// <param name="Reports">How many reports it has, copies included.</param>
/// <param name="IndependentSources">How many sources told it, copies and agency texts counted once.</param>
/// <param name="First">When the first report was published.</param>
/// <param name="Last">When the last report was published.</param>
/// <param name="Sources">The sources, the first to report first.</param>
/// <param name="Merges">The stories that turned out to be this one.</param>
public sealed record StoryRow(
    string StoryId,
    string Title,
    int Reports,
    int IndependentSources,
    DateTimeOffset First,
    DateTimeOffset Last,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Merges)
{
    internal static StoryRow Of(StoryDetail story) => new(
        story.StoryId,
        story.Sources.SelectMany(static source => source.Reports).MinBy(static report => report.Time)!.Title,
        story.Reports,
        story.IndependentSources,
        story.First,
        story.Last,
        [.. story.Sources.Select(static source => source.Name)],
        [.. story.Merges.Select(static merge => merge.StoryId)]);
}
