using System.Globalization;
using Ingest.Cli;
using Ingest.Cli.Host;
using Ingest.Feeds;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Benchmarks.Pulling;

/// <summary>The local host with the one stage that pulls feeds: its schedule, its queue, its data folder, its defaults. What it sends to <c>pages</c> stays there.</summary>
internal static class FeedRun
{
    /// <summary>Subscribes to the feeds of a <see cref="FeedFarm"/>.</summary>
    public static async Task SubscribeAsync(string data, int port, int feeds)
    {
        Directory.CreateDirectory(data);
        await using var services = Services(data, TimeSpan.Zero);
        var subscriptions = services.GetRequiredService<Subscriptions>();
        for (var feed = 1; feed <= feeds; feed++)
        {
            await subscriptions.AddAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{feed}"), null, null, null, CancellationToken.None);
        }
    }

    /// <summary>Pulls what is due at a time that is <paramref name="later"/> than now, and says what is there then.</summary>
    public static async Task PullAsync(string data, TimeSpan later)
    {
        await using var services = Services(data, later);
        var queue = services.GetRequiredService<IMessageQueue>();
        var pull = services.GetRequiredService<FeedPull>();
        var options = services.GetRequiredService<HostOptions>();
        var route = new QueueRoute(
            QueueNames.Feeds,
            options.FeedWorkers,
            (body, turn, cancellationToken) => pull.PullAsync(CanonicalJson.Read<FeedMessage>(body, FeedsJson.Options), turn, cancellationToken),
            static (_, reason, _) => throw new InvalidOperationException(reason));
        var host = new LocalHost([route], services.GetRequiredService<FeedRounds>().SendDueAsync, queue, options, TimeProvider.System, services.GetRequiredService<ILoggerFactory>());
        await host.RunOnceAsync(CancellationToken.None);
        var pages = await queue.CountAsync(QueueNames.Pages, CancellationToken.None);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{pages.Total()} entries"));
    }

    private static ServiceProvider Services(string data, TimeSpan later)
    {
        var clock = (TimeProvider.System.GetUtcNow() + later).ToString("O", CultureInfo.InvariantCulture);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Ingest:Feeds:AllowPrivateAddresses", "true"), new("Ingest:Clock", clock)])
            .AddEnvironmentVariables()
            .Build();
        return new ServiceCollection().AddLogging().AddIngestApp(configuration, data).BuildServiceProvider();
    }
}
