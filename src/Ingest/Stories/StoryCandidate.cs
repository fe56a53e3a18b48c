namespace Ingest.Stories;

/// <summary>A report to be placed among the stories.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Published">When it was published, or fetched where nobody says.</param>
/// <param name="Authors">Who is named as having written it: people, or an agency.</param>
/// <param name="Publisher">Who published it.</param>
public sealed record StoryCandidate(
    string Id,
    string? Title,
    string Text,
    DateTimeOffset? Published,
    string? Url,
    IReadOnlyList<string>? Authors = null,
    string? Publisher = null);
