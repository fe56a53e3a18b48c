using System.CommandLine;
using System.Globalization;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds import</c>: subscribes to the feeds of an OPML list.</summary>
internal static class ImportFeedsCommand
{
    private static readonly Argument<string> Opml = new("FILE") { Description = "An OPML list, as any feed reader exports it; - for standard input." };

    public static Command Create()
    {
        var command = new Command("import", "Subscribes to all feeds of an OPML list. Example: ingest feeds import subscriptions.opml") { Opml };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var bytes = await ReadAsync(parsed.GetRequiredValue(Opml), cancellationToken);
        await using var app = IngestApp.OpenOrCreate(parsed);
        var outcomes = await app.Get<OpmlImport>().ImportAsync(bytes, cancellationToken);
        if (outcomes.Count == 0)
        {
            throw new CliException("The file lists no feeds: an OPML list has outline elements with an xmlUrl.");
        }

        foreach (var invalid in outcomes.Select(static outcome => outcome.Outcome).OfType<SubscribeOutcome.Invalid>())
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(invalid.Message.AsMemory(), cancellationToken);
        }

        var added = outcomes.Count(static outcome => outcome.Outcome is SubscribeOutcome.Added);
        var known = outcomes.Count(static outcome => outcome.Outcome is SubscribeOutcome.AlreadyThere);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"{added} added, {known} already in the list, {outcomes.Count - added - known} unusable.").AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var opml = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var bytes = new MemoryStream();
            await opml.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"Cannot read '{path}': {exception.Message}", ExitCode.WrongUsage);
        }
    }
}
