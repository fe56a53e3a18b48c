using Ingest.Storage;

namespace Ingest.Cli.Host;

/// <summary>Renews a message's lease at half its time until it is told to stop.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _renewing;
    private volatile QueueMessage _current;

    public LeaseKeeper(IMessageQueue queue, QueueMessage message, TimeSpan lease, TimeProvider clock)
    {
        _current = message;
        _renewing = RenewAsync(queue, lease, clock, _stop.Token);
    }

    /// <summary>
    /// Stops renewing and gives the message with its newest receipt. A renewal that is under way is waited for: it changes the receipt, and
    /// with an older one the message could not be acknowledged.
    /// </summary>
    public async Task<QueueMessage> StopAsync()
    {
        await _stop.CancelAsync();
        await _renewing;
        return _current;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task RenewAsync(IMessageQueue queue, TimeSpan lease, TimeProvider clock, CancellationToken cancellationToken)
    {
        var wait = lease / 2;
        try
        {
            while (true)
            {
                await Task.Delay(wait, clock, cancellationToken);
                try
                {
                    if (await queue.RenewAsync(_current, lease, CancellationToken.None) is not { } renewed)
                    {
                        return;
                    }

                    (_current, wait) = (renewed, lease / 2);
                }
                catch (StorageException)
                {
                    // The queue is out of reach; where it comes back in time, the lease is not lost.
                    wait = lease / 16;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work has ended.
        }
    }
}
