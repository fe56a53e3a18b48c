namespace Ingest.Watches;

/// <summary>What a report brings that the watch's owner was not told yet.</summary>
/// <param name="Kind"><c>new</c>, or <c>follow-up</c>.</param>
/// <param name="What"><c>first</c>, or what the story gained, as <c>events:ASSAULT;places:geonames:170794</c>: part of the alert's id.</param>
/// <param name="Words">The same for readers.</param>
/// <param name="Gains">The same for programs: <c>first</c>, <c>after-quiet</c>; <c>correction</c>, <c>events</c>, <c>places</c>, <c>sources</c>.</param>
/// <param name="Sources">How many independent sources had told the story by then.</param>
/// <param name="SourceNames">Their names, the first to report first; ten at most.</param>
/// <param name="QuietDays">How many days without a mention came before; null where that is nothing to tell.</param>
public sealed record Novelty(
    string Kind,
    string What,
    string Words,
    IReadOnlyList<string>? Gains = null,
    int Sources = 0,
    IReadOnlyList<string>? SourceNames = null,
    int? QuietDays = null)
{
    public const string New = "new";

    public const string FollowUp = "follow-up";

    // What is not written comes back as null.
    public IReadOnlyList<string> Gains { get; init; } = Gains ?? [];

    public IReadOnlyList<string> SourceNames { get; init; } = SourceNames ?? [];
}
