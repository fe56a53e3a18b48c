using System.CommandLine;

namespace Ingest.Cli;

/// <summary>The command <c>ingest</c>: its verbs, and what an exit code means.</summary>
internal static class IngestCommand
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line. Results go to <paramref name="output"/>, all else to <paramref name="error"/>; gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync(UsageError.Describe(parsed));
            return ExitCode.WrongUsage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = StopTimeout,
        };
        var code = await Failures.GuardAsync(() => parsed.InvokeAsync(invocation, cancellationToken), error, parsed.GetValue(CommonOptions.Verbose));
        await output.FlushAsync(cancellationToken);
        return code;
    }

    /// <summary>The whole command line, in the order the data flows.</summary>
    internal static RootCommand Create()
    {
        var root = new RootCommand("Watches the news for people who watch places: pulls feeds, keeps every page, writes down who claims what happened where and when.")
        {
            CommonOptions.Data,
            CommonOptions.Storage,
            CommonOptions.AllowPrivate,
            CommonOptions.Verbose,
        };
        root.HelpName = "ingest";
        foreach (var verb in Verbs.All())
        {
            root.Add(verb);
        }

        return root;
    }
}
