using System.CommandLine;
using Ingest.Cli.Feeds;
using Ingest.Cli.Inspect;
using Ingest.Cli.Query;
using Ingest.Cli.Stories;
using Ingest.Cli.Watches;

namespace Ingest.Cli;

/// <summary>The table of verbs. Each verb is one class with a <c>Create</c> method, in the folder of the stage that it belongs to.</summary>
internal static class Verbs
{
    public static IEnumerable<Command> All() =>
    [
        FeedsCommand.Create(),
        ParseCommand.Create(),
        StoriesCommand.Create(),
        WatchCommand.Create(),
        .. QueryVerbs.All(),
    ];
}
