using System.CommandLine;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds check</c>: asks feeds now and says what is there, without changing anything.</summary>
internal static class CheckFeedsCommand
{
    private static readonly Argument<string[]> Feeds = new("FEED") { Description = "Ids or addresses; all feeds where none is given.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create()
    {
        var command = new Command("check", "Asks feeds now and says what is there; nothing is changed. Example: ingest feeds check") { Feeds };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var subscriptions = app.Get<Subscriptions>();
        var requests = app.Get<FeedRequests>();
        var isAllWell = true;
        foreach (var feed in await ChosenAsync(subscriptions, parsed.GetValue(Feeds) ?? [], cancellationToken))
        {
            var address = new Uri(feed.CurrentUrl ?? feed.Url);
            var (isWell, text) = Describe(await requests.AskAfreshAsync(feed, cancellationToken), feed, address);
            isAllWell &= isWell;
            var lines = FeedText.Story(feed).Select(static line => $"\n{string.Empty,24}{line}");
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{feed.FeedId}  {text}{string.Concat(lines)}".AsMemory(), cancellationToken);
        }

        return isAllWell ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<List<FeedState>> ChosenAsync(Subscriptions subscriptions, string[] asked, CancellationToken cancellationToken)
    {
        var chosen = new List<FeedState>();
        foreach (var text in asked)
        {
            chosen.Add(await FeedArgument.FindAsync(subscriptions, text, cancellationToken));
        }

        if (asked.Length == 0)
        {
            await foreach (var (feed, _) in subscriptions.ListAsync(cancellationToken))
            {
                chosen.Add(feed);
            }
        }

        return chosen;
    }

    private static (bool IsWell, string Text) Describe(FetchOutcome outcome, FeedState state, Uri address) => outcome switch
    {
        FetchOutcome.Fetched { Document: var document } => Describe(document, state, address),
        FetchOutcome.Refused refused => (false, $"refused: {refused.Message}"),
        FetchOutcome.Failed failed => (false, $"failing: {failed.Message}"),
        _ => (false, $"failing: {address.Host} says that nothing has changed, though it was not asked that."),
    };

    private static (bool IsWell, string Text) Describe(FetchedDocument document, FeedState state, Uri address) =>
        FeedParser.Parse(document.Body, document.Url.AbsoluteUri, document.Header("content-type")) switch
        {
            FeedParseOutcome.Parsed { Feed: var feed } => (true,
                $"ok: {FeedText.OfFeed(address.AbsoluteUri, feed)}{Moved(document)}{LeftOut(feed, state)}{string.Concat(feed.Warnings.Select(static warning => $"\n{string.Empty,24}{warning.Message}"))}"),
            FeedParseOutcome.NotAFeed no => (false, $"not-a-feed: {no.Message}"),
            _ => throw new InvalidOperationException("Unknown outcome."),
        };

    // With the rules as they are now, so that a rule can be tried out.
    private static string LeftOut(ParsedFeed feed, FeedState state) => string.Concat(feed.Entries
        .Select(entry => (Entry: entry, Rule: state.Settings?.WhyExcluded(entry)))
        .Where(static pair => pair.Rule is not null)
        .Select(static pair => $"\n{string.Empty,24}left out: {FeedText.Short(pair.Entry.Title ?? pair.Entry.Url ?? "(no title)", 90)} ({pair.Rule})"));

    private static string Moved(FetchedDocument document) => document.Redirects.Count == 0 ? string.Empty : $"\n{string.Empty,24}Redirected to {document.Url}";
}
