using System.CommandLine;
using Ingest.Cli.Articles;
using Ingest.Cli.Feeds;

namespace Ingest.Cli.Inspect;

/// <summary><c>ingest parse feed|article</c>: one stage alone, on files.</summary>
internal static class ParseCommand
{
    public static Command Create() => new("parse", "Runs one parser on files and writes what it read, one JSON object a line.")
    {
        ParseFeedCommand.Create(),
        ParseArticleCommand.Create(),
    };
}
