using Ingest.Storage;

namespace Ingest.Cli.Host;

/// <summary>Renews a message's lease at half its time for as long as its worker lives.</summary>
internal sealed class LeaseKeeper : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private volatile QueueMessage _current;

    public LeaseKeeper(IMessageQueue queue, QueueMessage message, TimeSpan lease, TimeProvider clock)
    {
        _current = message;
        _ = RenewAsync(queue, lease, clock, _stop.Token);
    }

    /// <summary>The message with its newest receipt.</summary>
    public QueueMessage Current => _current;

    public void Dispose()
    {
        _stop.Cancel();
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
                    if (await queue.RenewAsync(_current, lease, cancellationToken) is not { } renewed)
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
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The work has ended.
        }
    }
}
