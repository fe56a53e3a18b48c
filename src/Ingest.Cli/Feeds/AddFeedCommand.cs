using System.CommandLine;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds add</c>: subscribes to a feed, found through a site's page where need be.</summary>
internal static class AddFeedCommand
{
    private static readonly Argument<string> Address = new("URL") { Description = "A feed, or a page that points to one." };
    private static readonly Option<string?> Title = new("--title") { Description = "A name of your own for it.", HelpName = "TITLE" };
    private static readonly Option<string?> Folder = new("--folder") { Description = "The folder it belongs to.", HelpName = "FOLDER" };
    private static readonly Option<string?> Schedule = new("--schedule") { Description = "An NCrontab expression of its own, such as \"0 */5 * * * *\".", HelpName = "CRON" };
    private static readonly Option<bool> Unchecked = new("--unchecked") { Description = "Take the address as it is, without asking it." };

    public static Command Create()
    {
        var command = new Command("add", "Subscribes to a feed; a site's page will do. Example: ingest feeds add https://example.org/news --folder Africa")
        {
            Address,
            Title,
            Folder,
            Schedule,
            Unchecked,
            SetFeedCommand.Settings,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var text = parsed.GetRequiredValue(Address);
        var address = FeedAddress.TryRead(text) ?? throw new CliException($"“{text}” is not an http or https address.", ExitCode.WrongUsage);
        await using var app = IngestApp.OpenOrCreate(parsed);
        var title = parsed.GetValue(Title);
        if (!parsed.GetValue(Unchecked))
        {
            var found = await FindAsync(app, address, parsed, cancellationToken);
            address = found.Url;
            title ??= found.Feed.Title;
        }

        var outcome = await app.Get<Subscriptions>().AddAsync(address.AbsoluteUri, title, parsed.GetValue(Folder), parsed.GetValue(Schedule), SetFeedCommand.Pairs(parsed.GetValue(SetFeedCommand.Settings) ?? []), cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync((outcome switch
        {
            SubscribeOutcome.Added added => $"Added {added.Feed.FeedId} {added.Feed.Url}",
            SubscribeOutcome.AlreadyThere known => $"Already in the list: {known.Feed.FeedId} {known.Feed.Url}",
            SubscribeOutcome.Invalid invalid => throw new CliException(invalid.Message, ExitCode.WrongUsage),
            _ => throw new InvalidOperationException("Unknown outcome."),
        }).AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<FeedFinderOutcome.Found> FindAsync(IngestApp app, Uri address, ParseResult parsed, CancellationToken cancellationToken)
    {
        var outcome = await app.Get<FeedFinder>().FindAsync(address, cancellationToken);
        if (outcome is not FeedFinderOutcome.Found found)
        {
            throw new CliException(((FeedFinderOutcome.NotFound)outcome).Message + " (--unchecked adds it nevertheless.)");
        }

        var error = parsed.InvocationConfiguration.Error;
        await error.WriteLineAsync($"Found {FeedText.OfFeed(found.Url.AbsoluteUri, found.Feed)}".AsMemory(), cancellationToken);
        foreach (var entry in found.Feed.Entries.Take(3))
        {
            await error.WriteLineAsync($"  {FeedText.Day(entry.Published ?? entry.Updated)}  {FeedText.Short(entry.Title ?? entry.Summary ?? entry.Url ?? "(no title)", 90)}".AsMemory(), cancellationToken);
        }

        foreach (var other in found.Others)
        {
            await error.WriteLineAsync($"The page also points to {other.Url} {other.Title}".TrimEnd().AsMemory(), cancellationToken);
        }

        return found;
    }
}
