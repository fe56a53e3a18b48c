using System.CommandLine;
using System.Globalization;
using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Cli.Operate;

/// <summary><c>ingest doctor</c>: is everything in order, and if not, what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Checks settings, data folder, queues, feeds, engine and index, and says what to do. Example: ingest doctor --data ./data");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var output = parsed.InvocationConfiguration.Output;
        var worries = new List<string>();
        await output.WriteLineAsync($"data      {app.Folder.Path}");
        await output.WriteLineAsync($"storage   {StorageChoice.Describe(app.Get<IBlobStore>())}");
        var engine = app.Get<ArticleAnalyzer>().Version;
        await output.WriteLineAsync($"engine    {engine.Name} {engine.Version}, model {engine.Model}, gazetteer {engine.Gazetteer}");
        await output.WriteLineAsync($"names     {await RecognizerLine.OfAsync(app, worries, cancellationToken)}");
        await output.WriteLineAsync($"feeds     {await FeedsAsync(app, worries, cancellationToken)}");
        await output.WriteLineAsync($"watches   {await WatchesAsync(app, worries, cancellationToken)}");
        await output.WriteLineAsync($"queues    {await QueuesAsync(app, worries, cancellationToken)}");
        await output.WriteLineAsync($"index     {await IndexAsync(app, cancellationToken)}");
        foreach (var worry in worries)
        {
            await output.WriteLineAsync($"! {worry}");
        }

        await output.WriteLineAsync(worries.Count == 0 ? "All is well." : string.Empty);
        return worries.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<string> FeedsAsync(IngestApp app, List<string> worries, CancellationToken cancellationToken)
    {
        var feeds = await app.Get<Subscriptions>().ListAsync(cancellationToken).Select(static feed => feed.State).ToListAsync(cancellationToken);
        worries.AddRange(feeds.Where(static feed => feed.Failures > 0).Select(static feed => $"{feed.Url} is {feed.Status}: {feed.Reason}"));
        var states = feeds.GroupBy(static feed => feed.Status, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal);
        return feeds.Count == 0 ? "none; add one with 'ingest feeds add URL'" : string.Join(", ", states.Select(static group => Number(group.Count(), group.Key)));
    }

    private static async Task<string> WatchesAsync(IngestApp app, List<string> worries, CancellationToken cancellationToken)
    {
        var watchlist = await app.Get<WatchlistArchive>().ReadAsync(cancellationToken);
        worries.AddRange(app.Get<WatchCheck>().Of(watchlist).Select(static trouble => trouble.Words));
        worries.AddRange(watchlist.Sinks.Where(static sink => sink.Value.Disabled is not null).Select(static sink => $"The sink '{sink.Key}' is disabled: {sink.Value.Disabled}. Importing it again enables it."));
        var paused = watchlist.Watches.Count(static watch => watch.Paused is not null);
        return watchlist.Watches.Count == 0 ? "none; add one with 'ingest watch add NAME'" : $"{Number(watchlist.Watches.Count, "in all")}, {Number(paused, "paused")}";
    }

    private static async Task<string> QueuesAsync(IngestApp app, List<string> worries, CancellationToken cancellationToken)
    {
        var queue = app.Get<IMessageQueue>();
        var depths = new List<string>();
        foreach (var name in QueueNames.All)
        {
            var aside = (await queue.CountAsync(name + QueueNames.PoisonSuffix, cancellationToken)).Total();
            depths.Add(Number((await queue.CountAsync(name, cancellationToken)).Total(), name));
            if (aside > 0)
            {
                worries.Add($"{Number(aside, "messages")} of {name} are set aside; 'ingest queue show {name}-poison' says why, 'ingest queue retry {name}' tries again.");
            }
        }

        return string.Join(", ", depths);
    }

    private static async Task<string> IndexAsync(IngestApp app, CancellationToken cancellationToken)
    {
        var summary = await app.Get<SqliteIndex>().SummaryAsync(cancellationToken);
        return string.Join(", ", Number(summary.Articles, "articles"), Number(summary.Revisions, "revisions"), Number(summary.Stories, "stories"), Number(summary.Claims, "claims"), Number(summary.Alerts, "alerts"), Number(summary.SetAside.Sum(static count => count.Count), "set aside"));
    }

    private static string Number(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}");
}
