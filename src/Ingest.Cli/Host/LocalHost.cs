using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Cli.Host;

/// <summary>The pipeline on one machine: the schedule and a worker for each queue.</summary>
internal sealed class LocalHost(
    IReadOnlyList<QueueRoute> routes,
    Func<CancellationToken, Task<int>> sendDueFeeds,
    IMessageQueue queue,
    HostOptions options,
    TimeProvider clock,
    ILoggerFactory loggers)
{
    private static readonly TimeSpan DrainCheck = TimeSpan.FromMilliseconds(50);
    private readonly ILogger _logger = loggers.CreateLogger<LocalHost>();

    /// <summary>Runs until <paramref name="stop"/>; messages in hand are finished or given back before it returns.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var workers = Workers();
        var work = WorkAsync(workers, stop);
        await KeepScheduleAsync(stop);
        await work;
    }

    /// <summary>Pulls what is due, works until nothing is left that can be done now, returns how many messages wait for a later time.</summary>
    public async Task<int> RunOnceAsync(CancellationToken stop)
    {
        await sendDueFeeds(stop);
        return await DrainAsync(stop);
    }

    /// <summary>Works until the queues are empty, or hold only what is put off for long (a site that asked for an hour is not waited for); nothing new is pulled. Gives how many messages are left.</summary>
    public async Task<int> DrainAsync(CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var workers = Workers();
        var work = WorkAsync(workers, done.Token);
        try
        {
            return await WatchAsync(workers, stop);
        }
        finally
        {
            await done.CancelAsync();
            await work;
        }
    }

    private async Task<int> WatchAsync(IReadOnlyList<QueueWorker> workers, CancellationToken stop)
    {
        var quietSince = clock.GetUtcNow();
        while (await LeftAsync(stop) is { } left && left.Total() > 0)
        {
            if (left.Waiting > 0 || !workers.All(static worker => worker.IsIdle))
            {
                quietSince = clock.GetUtcNow();
            }
            else if (clock.GetUtcNow() - quietSince >= LongestQuiet(left))
            {
                return left.Total();
            }

            await Task.Delay(DrainCheck, clock, stop);
        }

        return 0;
    }

    // What another process held when it died comes back when its lease ends. (Azure counts what is put off among what is leased.)
    private TimeSpan LongestQuiet(QueueDepth left) => left.Leased > 0 ? options.Lease + options.LongestQuiet : options.LongestQuiet;

    private IReadOnlyList<QueueWorker> Workers() => [.. routes.Select(route => new QueueWorker(route, queue, options, clock, loggers.CreateLogger<QueueWorker>()))];

    private static Task WorkAsync(IReadOnlyList<QueueWorker> workers, CancellationToken stop) =>
        Task.WhenAll(workers.Select(worker => Task.Run(() => WorkAsync(worker, stop), CancellationToken.None)));

    private static async Task WorkAsync(QueueWorker worker, CancellationToken stop)
    {
        using (worker)
        {
            await worker.RunAsync(stop);
        }
    }

    private async Task KeepScheduleAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(options.Tick, clock);
        try
        {
            do
            {
                await PullAsync(stop);
            }
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to stop.
        }
    }

    private async Task PullAsync(CancellationToken stop)
    {
        try
        {
            var waiting = await TotalAsync(QueueNames.Pages, stop) + await TotalAsync(QueueNames.Articles, stop);
            if (waiting > options.DeepQueue)
            {
                HostLog.TooDeep(_logger, waiting);
                return;
            }

            await sendDueFeeds(stop);
        }
        catch (StorageException exception)
        {
            HostLog.PullFailed(_logger, exception.Message);
        }
    }

    // Messages only move downstream, and a stage sends before it acknowledges: read in that order, four empty queues are empty for good.
    private async Task<QueueDepth> LeftAsync(CancellationToken stop)
    {
        var left = new QueueDepth(0, 0, 0);
        foreach (var route in routes)
        {
            var depth = await queue.CountAsync(route.Queue, stop);
            left = new QueueDepth(left.Waiting + depth.Waiting, left.Leased + depth.Leased, left.Delayed + depth.Delayed);
        }

        return left;
    }

    private async Task<int> TotalAsync(string name, CancellationToken stop) =>
        (await queue.CountAsync(name, stop)).Total();
}
