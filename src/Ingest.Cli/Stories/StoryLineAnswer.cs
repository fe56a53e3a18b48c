using Ingest.Articles;

namespace Ingest.Cli.Stories;

/// <summary>One line of its output: a placement, or an error.</summary>
internal sealed record StoryLineAnswer(string? Id, string? StoryId, string? DuplicateOf, double? Similarity, string? Merges, AgencyCredit? Credit, StoryLineError? Error);
