using System.CommandLine;
using Ingest.Watches;
using Ingest.Watches.Yaml;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch import</c>: takes over a <c>watches.yaml</c>.</summary>
internal static class WatchImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A watches.yaml; '-' is standard input." };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Also removes the watches and sinks that the file does not have." };

    public static Command Create()
    {
        var command = new Command("import", "Adds the watches and sinks of a file; those of the same name are replaced. Example: ingest watch import watches.yaml") { File, Replace };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(File)!;
        var yaml = await ReadAsync(path, cancellationToken);
        await using var app = IngestApp.OpenOrCreate(parsed);
        var accepted = WatchlistYaml.Read(yaml, app.Get<WatchDrafting>()) switch
        {
            WatchlistReading.Accepted reading => reading,
            WatchlistReading.Refused refused => throw new CliException($"'{path}' cannot be taken over; nothing was changed.\n{string.Join('\n', refused.Problems.Select(static problem => "  " + problem))}"),
            _ => throw new InvalidOperationException("An outcome without a case."),
        };
        var archive = app.Get<WatchlistArchive>();
        var before = await archive.ReadAsync(cancellationToken);
        var isReplaced = parsed.GetValue(Replace);
        var after = await archive.ChangeAsync(watchlist => isReplaced ? accepted.Watchlist : watchlist.Merge(accepted.Watchlist), cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var line in Words(before, after, accepted))
        {
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Words(Watchlist before, Watchlist after, WatchlistReading.Accepted accepted)
    {
        var kept = Names(after);
        return
        [
            .. accepted.Watchlist.Watches.SelectMany(watch => WatchChangeWords.Of(before.Find(watch.Name), watch)),
            .. before.Watches.Where(watch => !kept.Contains(watch.Name.Trim())).Select(static watch => $"Removed {WatchWords.Of(watch)}"),
            .. accepted.Notes,
        ];
    }

    private static HashSet<string> Names(Watchlist watchlist) => watchlist.Watches.Select(static watch => watch.Name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return path == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await System.IO.File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"Cannot read '{path}': {exception.Message}", ExitCode.WrongUsage);
        }
    }
}
