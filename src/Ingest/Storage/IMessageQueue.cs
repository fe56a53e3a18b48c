namespace Ingest.Storage;

/// <summary>
/// Named queues with leases: a received message is hidden from others until its lease ends, then it is delivered again.
/// Delivery is at least once and first in, first out among visible messages as far as the implementation can.
/// A broken queue throws <see cref="StorageException"/>.
/// </summary>
public interface IMessageQueue
{
    /// <summary>Adds messages, durable when the call returns. They become visible after <paramref name="delay"/>. A body is at most 48 KB of UTF-8.</summary>
    Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Takes up to <paramref name="count"/> visible messages under a lease; an empty list where there are none.</summary>
    Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Extends a lease. Gives the message with its new receipt, or null where the lease was lost.</summary>
    Task<QueueMessage?> RenewAsync(QueueMessage message, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Removes a message that is done. False where the lease was lost (someone else has it now).</summary>
    Task<bool> CompleteAsync(QueueMessage message, CancellationToken cancellationToken);

    /// <summary>Gives a message back; it is delivered again after <paramref name="delay"/>. False where the lease was lost.</summary>
    Task<bool> ReleaseAsync(QueueMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Moves a message to <c>&lt;queue&gt;-poison</c> with the reason kept. False where the lease was lost.</summary>
    Task<bool> SetAsideAsync(QueueMessage message, string reason, CancellationToken cancellationToken);

    /// <summary>How many messages wait, are leased, or are delayed.</summary>
    Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken);

    /// <summary>Up to <paramref name="count"/> messages, oldest first, without taking them; set-aside ones under <c>&lt;queue&gt;-poison</c> with their reason.</summary>
    Task<IReadOnlyList<QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken);

    /// <summary>Puts what was set aside from a queue back into it with a clean count: one message, or all where <paramref name="id"/> is null. Gives how many; what is set aside meanwhile may be among them.</summary>
    Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken);

    /// <summary>Removes what was set aside from a queue for good: one message, or all where <paramref name="id"/> is null. Gives how many.</summary>
    Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken);
}
