using System.Diagnostics.CodeAnalysis;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Cli.Host;

/// <summary>
/// Takes the messages of one queue and hands them to their stage: a bounded number at once, in turn order, acknowledged only after the stage
/// has stored what follows from them, given back with a growing delay when it fails, set aside with the reason when it fails for the last time.
/// </summary>
internal sealed class QueueWorker(QueueRoute route, IMessageQueue queue, HostOptions options, TimeProvider clock, ILogger<QueueWorker> logger) : IDisposable
{
    // Finished work that waits for its turn keeps no worker busy, up to this many messages per worker.
    private const int WindowPerWorker = 4;
    private static readonly TimeSpan ShortestIdle = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(1);

    private readonly TurnOrder _order = new(options.Patience, clock, route.IsOvertaken);
    private readonly SemaphoreSlim _workers = new(route.Workers);
    private readonly SemaphoreSlim _window = new(route.Workers * WindowPerWorker);
    private int _inHand;

    /// <summary>Whether it works on no message.</summary>
    public bool IsIdle => Volatile.Read(ref _inHand) == 0;

    /// <summary>Works until <paramref name="stop"/>; then what is in hand is finished or given back, and the call returns.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var inHand = new HashSet<Task>();
        var idle = ShortestIdle;
        while (!stop.IsCancellationRequested)
        {
            inHand.RemoveWhere(static task => task.IsCompleted);
            var taken = await TakeAsync(stop);
            foreach (var message in taken)
            {
                inHand.Add(WorkAsync(message, _order.Enter(), stop));
            }

            idle = taken.Count > 0 ? ShortestIdle : Longer(idle);
            if (taken.Count == 0)
            {
                await Task.Delay(idle, clock, stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }

        await Task.WhenAll(inHand);
    }

    public void Dispose()
    {
        _workers.Dispose();
        _window.Dispose();
    }

    private static TimeSpan Longer(TimeSpan idle) => idle * 2 < LongestIdle ? idle * 2 : LongestIdle;

    private async Task<IReadOnlyList<QueueMessage>> TakeAsync(CancellationToken stop)
    {
        try
        {
            await _window.WaitAsync(stop);
            var free = 1;
            while (free < route.Workers && await _window.WaitAsync(0, stop))
            {
                free++;
            }

            var taken = await ReceiveAsync(free, stop);
            if (taken.Count < free)
            {
                _window.Release(free - taken.Count);
            }

            return taken;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return [];
        }
    }

    private async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(int count, CancellationToken stop)
    {
        try
        {
            return await queue.ReceiveAsync(route.Queue, count, options.Lease, stop);
        }
        catch (Exception exception) when (exception is StorageException or OperationCanceledException)
        {
            // Nothing was taken; the next round asks again after a pause.
            HostLog.CannotReceive(logger, route.Queue, exception.Message);
            return [];
        }
    }

    private async Task WorkAsync(QueueMessage message, TurnOrder.Place place, CancellationToken stop)
    {
        Interlocked.Increment(ref _inHand);
        try
        {
            await using var lease = new LeaseKeeper(queue, message, options.Lease, clock);
            var failure = await TryWhileStorageIsOutAsync(message, place, stop);
            if (failure is null)
            {
                // All that follows is stored; others need not wait until the message is acknowledged too.
                place.Dispose();
            }

            if (!await SettleAsync(await lease.StopAsync(), failure, stop))
            {
                HostLog.LeaseLost(logger, route.Queue);
            }
        }
        catch (StorageException exception)
        {
            // Neither done nor given back: the lease runs out, and the message is delivered again.
            HostLog.CannotSettle(logger, route.Queue, exception.Message);
        }
        finally
        {
            place.Dispose();
            _window.Release();
            Interlocked.Decrement(ref _inHand);
        }
    }

    // That the storage is away is no fault of the message: it keeps its place, whatever its count, until the storage is back.
    private async Task<Exception?> TryWhileStorageIsOutAsync(QueueMessage message, TurnOrder.Place place, CancellationToken stop)
    {
        while (true)
        {
            var failure = await TryAsync(message, place, stop);
            if (failure is not StorageException { IsOutage: true })
            {
                return failure;
            }

            HostLog.StorageIsOut(logger, route.Queue, options.RetryDelay, failure.Message);
            place.Keep();
            await Task.Delay(options.RetryDelay, clock, stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Runs the stage; gives null when it is done, else what it failed with.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One bad message must not stop the others; the reason is kept with it.")]
    private async Task<Exception?> TryAsync(QueueMessage message, TurnOrder.Place place, CancellationToken stop)
    {
        var working = false;
        try
        {
            await _workers.WaitAsync(stop);
            working = true;
            await Task.Run(() => route.Handle(message.Body, WaitForTurnAsync, stop), stop);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
        finally
        {
            if (working)
            {
                _workers.Release();
            }
        }

        async Task WaitForTurnAsync(CancellationToken cancellationToken)
        {
            if (working)
            {
                _workers.Release();
                working = false;
            }

            await place.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Acknowledges the message, gives it back or sets it aside; gives whether its lease was still held.</summary>
    private Task<bool> SettleAsync(QueueMessage message, Exception? failure, CancellationToken stop) => failure switch
    {
        null => queue.CompleteAsync(message, CancellationToken.None),
        TryLaterException { IsUntried: true } later => PutBackAsync(message, later.Delay ?? options.RetryDelay),
        OperationCanceledException when stop.IsCancellationRequested => queue.ReleaseAsync(message, TimeSpan.Zero, CancellationToken.None),
        _ when message.DequeueCount >= options.MaxAttempts => GiveUpAsync(message, failure),
        _ => ReleaseLaterAsync(message, failure),
    };

    // A copy has no attempts. It is sent first: dying in between delivers the message twice, and the second time finds nothing to do.
    private async Task<bool> PutBackAsync(QueueMessage message, TimeSpan delay)
    {
        await queue.SendAsync(route.Queue, [message.Body], delay, CancellationToken.None);
        return await queue.CompleteAsync(message, CancellationToken.None);
    }

    private async Task<bool> GiveUpAsync(QueueMessage message, Exception failure)
    {
        HostLog.SetAside(logger, route.Queue, message.DequeueCount, failure.Message, message.Body);
        await route.GiveUp(message.Body, failure.Message, CancellationToken.None);
        return await queue.SetAsideAsync(message, failure.Message, CancellationToken.None);
    }

    private async Task<bool> ReleaseLaterAsync(QueueMessage message, Exception failure)
    {
        var delay = (failure as TryLaterException)?.Delay ?? options.RetryDelay * Math.Pow(2, message.DequeueCount - 1);
        HostLog.TriesAgain(logger, route.Queue, message.DequeueCount, delay, failure.Message);
        if (failure is not TryLaterException)
        {
            HostLog.Failed(logger, failure, route.Queue);
        }

        return await queue.ReleaseAsync(message, delay, CancellationToken.None);
    }
}
