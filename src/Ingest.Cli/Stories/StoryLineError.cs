namespace Ingest.Cli.Stories;

/// <summary>Why a line has no placement.</summary>
internal sealed record StoryLineError(string Code, string Message);
