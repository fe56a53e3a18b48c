using System.CommandLine;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds</c>: the list of feeds.</summary>
internal static class FeedsCommand
{
    public static Command Create() => new("feeds", "Says which feeds are watched. Example: ingest feeds add https://example.org/news")
    {
        AddFeedCommand.Create(),
        ListFeedsCommand.Create(),
        SetFeedCommand.Create(),
        RemoveFeedCommand.Create(),
        CheckFeedsCommand.Create(),
        NoticesCommand.Create(),
        ImportFeedsCommand.Create(),
        ExportFeedsCommand.Create(),
    };
}
