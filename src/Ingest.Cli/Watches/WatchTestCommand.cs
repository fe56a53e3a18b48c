using System.CommandLine;
using System.Globalization;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch test</c>: what a watch would have raised over what is stored.</summary>
internal static class WatchTestCommand
{
    private static readonly Argument<string> Name = WatchCommand.Name();

    public static Command Create()
    {
        var command = new Command("test", "Runs a watch over the stored articles and prints the alerts it would have raised. Example: ingest watch test Raqqa") { Name };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var watch = await WatchCommand.FindAsync(app.Get<WatchlistArchive>(), parsed.GetValue(Name)!, cancellationToken);
        var alerts = await app.Get<WatchTrial>().RunAsync(watch, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var alert in alerts)
        {
            await output.WriteLineAsync($"{alert.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {alert.Kind} {alert.Article.Url}\n  {alert.Reason}\n  {alert.Sentence.Text.ReplaceLineEndings(" ")}".AsMemory(), cancellationToken);
        }

        await parsed.InvocationConfiguration.Error.WriteLineAsync($"{alerts.Count} alert(s) for '{watch.Name}'; nothing was sent.".AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
