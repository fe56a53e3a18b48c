using System.CommandLine;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds remove</c>: takes feeds out of the list.</summary>
internal static class RemoveFeedCommand
{
    private static readonly Argument<string[]> Feeds = new("FEED") { Description = "Ids or addresses, as 'ingest feeds list' shows them.", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("remove", "Takes feeds out of the list; what they brought is kept. Example: ingest feeds remove https://example.org/rss") { Feeds };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var subscriptions = app.Get<Subscriptions>();
        foreach (var text in parsed.GetValue(Feeds) ?? [])
        {
            var feed = await FeedArgument.FindAsync(subscriptions, text, cancellationToken);
            await subscriptions.RemoveAsync(feed.FeedId, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Removed {feed.FeedId} {feed.Url}".AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
