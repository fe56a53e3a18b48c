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
        var workers = RunWorkersAsync(stop);
        await KeepScheduleAsync(stop);
        await workers;
    }

    /// <summary>Pulls what is due, works until the queues are empty, returns.</summary>
    public async Task RunOnceAsync(CancellationToken stop)
    {
        await sendDueFeeds(stop);
        await DrainAsync(stop);
    }

    /// <summary>Works until the queues are empty; nothing new is pulled.</summary>
    public async Task DrainAsync(CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var workers = RunWorkersAsync(done.Token);
        try
        {
            while (!await IsDrainedAsync(stop))
            {
                await Task.Delay(DrainCheck, clock, stop);
            }
        }
        finally
        {
            await done.CancelAsync();
            await workers;
        }
    }

    private Task RunWorkersAsync(CancellationToken stop) =>
        Task.WhenAll(routes.Select(route => Task.Run(() => RunWorkerAsync(route, stop), CancellationToken.None)));

    private async Task RunWorkerAsync(QueueRoute route, CancellationToken stop)
    {
        using var worker = new QueueWorker(route, queue, options, clock, loggers.CreateLogger<QueueWorker>());
        await worker.RunAsync(stop);
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
    private async Task<bool> IsDrainedAsync(CancellationToken stop)
    {
        foreach (var route in routes)
        {
            if (await TotalAsync(route.Queue, stop) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<int> TotalAsync(string name, CancellationToken stop) =>
        (await queue.CountAsync(name, stop)).Total();
}
