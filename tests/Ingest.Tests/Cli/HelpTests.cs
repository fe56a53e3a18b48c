using System.CommandLine;
using Ingest.Cli;
using Xunit;

namespace Ingest.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public void EveryVerb_Description_HasAnExample()
    {
        var without = Verbs(IngestCommand.Create()).Where(static verb => verb.Description?.Contains("Example: ingest ", StringComparison.Ordinal) != true);
        Assert.Empty(without.Select(static verb => verb.Name));
    }

    private static IEnumerable<Command> Verbs(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Verbs);
}
