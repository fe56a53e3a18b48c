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
        try
        {
            while (true)
            {
                await Task.Delay(lease / 2, clock, cancellationToken);
                if (await queue.RenewAsync(_current, lease, cancellationToken) is not { } renewed)
                {
                    return;
                }

                _current = renewed;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or StorageException)
        {
            // The work has ended, or the queue cannot be reached: then the lease runs out, and the message is delivered again.
        }
    }
}
