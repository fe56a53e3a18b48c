using System.CommandLine;
using Ingest.Cli.Analyze;
using Ingest.Cli.Demo;
using Ingest.Cli.Feeds;
using Ingest.Cli.Host;
using Ingest.Cli.Inspect;
using Ingest.Cli.Operate;
using Ingest.Cli.Places;
using Ingest.Cli.Query;
using Ingest.Cli.Stories;
using Ingest.Cli.Watches;

namespace Ingest.Cli;

/// <summary>The table of verbs. Each verb is one class with a <c>Create</c> method, in the folder of the stage that it belongs to.</summary>
internal static class Verbs
{
    public static IEnumerable<Command> All() =>
    [
        RunCommand.Create(),
        DemoCommand.Create(),
        FeedsCommand.Create(),
        WatchCommand.Create(),
        .. QueryVerbs.All(),
        PlacesCommand.Create(),
        ParseCommand.Create(),
        AnalyzeCommand.Create(),
        StoriesCommand.Create(),
        ConlluCommand.Create(),
        QueueCommand.Create(),
        ReplayCommand.Create(),
        CopyCommand.Create(),
        DoctorCommand.Create(),
    ];
}
