using System.CommandLine;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds set</c>: changes a feed's settings.</summary>
internal static class SetFeedCommand
{
    /// <summary>The settings that <c>feeds add</c> takes too.</summary>
    public static readonly Option<string[]> Settings = new("--set") { Description = $"A setting of its own, KEY=TEXT; may be given several times. Keys: {FeedSettingsText.Keys}.", HelpName = "KEY=TEXT" };

    private static readonly Argument<string> Feed = new("FEED") { Description = "Its id or address." };
    private static readonly Argument<string[]> Given = new("KEY=TEXT") { Description = $"What to set; an empty text takes it away. Keys: {FeedSettingsText.Keys}.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create()
    {
        var command = new Command("set", "Changes a feed's settings, or shows them. Example: ingest feeds set https://example.org/rss shortest=30m \"exclude.title=^Sport\" reliability=B") { Feed, Given };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Reads <c>KEY=TEXT</c>; throws <see cref="CliException"/> where there is no equals sign.</summary>
    public static IReadOnlyList<(string Key, string Text)> Pairs(IEnumerable<string> given) =>
        [.. given.Select(static text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (text[..at], text[(at + 1)..])
            : throw new CliException($"“{text}” is not KEY=TEXT. Keys: {FeedSettingsText.Keys}.", ExitCode.WrongUsage))];

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var pairs = Pairs(parsed.GetValue(Given) ?? []);
        await using var app = IngestApp.Open(parsed);
        var subscriptions = app.Get<Subscriptions>();
        var feed = await FeedArgument.FindAsync(subscriptions, parsed.GetRequiredValue(Feed), cancellationToken);
        if (pairs.Count > 0)
        {
            feed = await subscriptions.SetAsync(feed.FeedId, pairs, cancellationToken) switch
            {
                FeedSettingsReading.Changed changed => changed.Feed,
                FeedSettingsReading.Invalid invalid => throw new CliException(invalid.Message, ExitCode.WrongUsage),
                _ => throw new CliException($"The feed {feed.FeedId} was removed meanwhile."),
            };
        }

        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync($"{feed.FeedId}  {feed.Title ?? feed.Url}".AsMemory(), cancellationToken);
        foreach (var (key, text) in FeedSettingsText.Of(feed))
        {
            await output.WriteLineAsync($"  {key}={text}".AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
