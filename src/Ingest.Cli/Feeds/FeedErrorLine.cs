namespace Ingest.Cli.Feeds;

/// <summary>A line of <c>ingest parse feed</c> for a file that holds no feed or cannot be read.</summary>
internal sealed record FeedErrorLine(string? File, FeedErrorLine.Fault Error)
{
    /// <summary>What is wrong: a code for programs, words for people.</summary>
    internal sealed record Fault(string Code, string Message);
}
