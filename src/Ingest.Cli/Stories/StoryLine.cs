namespace Ingest.Cli.Stories;

/// <summary>One line of input of <c>ingest stories</c>.</summary>
internal sealed record StoryLine(string? Id, string? Title, string? Text, string? Published, string? Url, IReadOnlyList<string>? Authors = null, string? Publisher = null);
