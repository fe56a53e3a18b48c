using System.CommandLine;
using Ingest.Cli.Host;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Demo;

/// <summary><c>ingest demo</c>: the whole pipeline over an invented newsroom on loopback; no network needed.</summary>
internal static class DemoCommand
{
    private const string DefaultFolder = "./demo-data";
    private static readonly string[] Watched = ["Deir ez-Zor, Syria", "Kharkiv, Ukraine", "El Fasher, Sudan"];

    public static Command Create()
    {
        var command = new Command("demo", "Shows the whole pipeline on a small invented newsroom that it serves itself. Example: ingest demo") { RunCommand.Port };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var data = parsed.GetResult(CommonOptions.Data) is { Implicit: false } ? parsed.GetRequiredValue(CommonOptions.Data) : DefaultFolder;
        DemoFolder.Clear(data);
        using var folder = IngestApp.Opened(DataFolder.Own(data));
        DemoFolder.Mark(folder.Path);
        await using var newsroom = await Newsroom.OpenAsync(cancellationToken);
        var port = parsed.GetValue(RunCommand.Port);
        await using var api = HostedApi.Build(parsed, folder.Path, port, TextWriter.Null, ("Ingest:Feeds:AllowPrivateAddresses", "true"), ("Ingest:Host:RetryDelay", "00:00:00.250"), (StorageChoice.Setting, StorageChoice.Local));
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync($"An invented newsroom is at {newsroom.Site}/, its news go to {folder.Path}. Places are real; people and events are not.");
        await ReadTheNewsAsync(api.Services, newsroom, cancellationToken);
        await new DemoReport(api.Services, output).WriteAsync(cancellationToken);
        await HostedApi.StartAsync(api, port, cancellationToken);
        await output.WriteLineAsync($"\nAPI: {api.Urls.First()}/  Try {api.Urls.First()}/api/v1/claims?place=Deir%20ez-Zor  Stop with Ctrl-C.");
        await output.FlushAsync(cancellationToken);
        await (await LocalHostStart.CreateAsync(api.Services, cancellationToken)).RunAsync(cancellationToken);
        await api.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    // Two rounds: the morning's news, then the correction of one report.
    private static async Task ReadTheNewsAsync(IServiceProvider services, Newsroom newsroom, CancellationToken cancellationToken)
    {
        var subscriptions = services.GetRequiredService<Subscriptions>();
        foreach (var url in newsroom.FeedUrls)
        {
            await subscriptions.AddAsync(url, null, null, null, cancellationToken);
        }

        await WatchAsync(services, cancellationToken);
        var host = await LocalHostStart.CreateAsync(services, cancellationToken);
        await host.RunOnceAsync(cancellationToken);
        newsroom.PublishCorrections();
        await MakeDueAsync(subscriptions, services.GetRequiredService<TimeProvider>(), cancellationToken);
        await host.RunOnceAsync(cancellationToken);
    }

    private static async Task WatchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var places = services.GetRequiredService<WatchPlaces>();
        var watches = Watched.Select(name => places.Resolve(name) is WatchPlaceOutcome.Pinned { Place: var place }
            ? new Watch(name.Split(',')[0], place.PlaceId, place.Name, place.Country, place.Latitude, place.Longitude, null, [], [], [], [])
            : throw new InvalidOperationException($"The gazetteer does not know {name}."));
        await services.GetRequiredService<WatchlistArchive>().ChangeAsync(list => watches.Aggregate(list, static (all, watch) => all.With(watch)), cancellationToken);
    }

    private static async Task MakeDueAsync(Subscriptions subscriptions, TimeProvider clock, CancellationToken cancellationToken)
    {
        var feeds = await subscriptions.ListAsync(cancellationToken).ToListAsync(cancellationToken);
        foreach (var feed in feeds)
        {
            await subscriptions.ChangeAsync(feed.State.FeedId, state => state with { NextDue = clock.GetUtcNow() }, cancellationToken);
        }
    }
}
