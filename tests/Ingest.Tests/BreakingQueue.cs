using System.Globalization;
using Ingest.Storage;

namespace Ingest.Tests;

/// <summary>A queue in memory that can break down at its n-th change, before or after the change took place.</summary>
internal sealed class BreakingQueue : IMessageQueue
{
    private readonly List<(string Queue, QueueMessage Message)> _waiting = [];
    private int _ids;

    public int Changes { get; private set; }

    /// <summary>The change that breaks, from 1; 0 for none.</summary>
    public int BreakAt { get; set; }

    public bool BreakAfterChanging { get; set; }

    /// <summary>All that was ever sent, in order.</summary>
    public List<(string Queue, string Body)> Sent { get; } = [];

    public Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (bodies.Count > 0)
        {
            Change(() => Add(queue, bodies));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken) => PeekAsync(queue, count, cancellationToken);

    public Task<QueueMessage?> RenewAsync(QueueMessage message, TimeSpan lease, CancellationToken cancellationToken) => Task.FromResult<QueueMessage?>(message);

    public Task<bool> CompleteAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        Change(() => _waiting.RemoveAll(waiting => waiting.Message.Id == message.Id));
        return Task.FromResult(true);
    }

    public Task<bool> ReleaseAsync(QueueMessage message, TimeSpan delay, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> SetAsideAsync(QueueMessage message, string reason, CancellationToken cancellationToken) => CompleteAsync(message, cancellationToken);

    public Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken) => Task.FromResult(new QueueDepth(_waiting.Count(waiting => waiting.Queue == queue), 0, 0));

    public Task<IReadOnlyList<QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<QueueMessage>>([.. _waiting.Where(waiting => waiting.Queue == queue).Take(count).Select(static waiting => waiting.Message)]);

    public Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken) => throw new NotSupportedException();

    private void Add(string queue, IReadOnlyList<string> bodies)
    {
        foreach (var body in bodies)
        {
            var id = (++_ids).ToString(CultureInfo.InvariantCulture);
            _waiting.Add((queue, new QueueMessage(queue, id, id, body, 1, DateTimeOffset.UnixEpoch, null)));
            Sent.Add((queue, body));
        }
    }

    private void Change(Action change)
    {
        Changes++;
        if (Changes == BreakAt && !BreakAfterChanging)
        {
            throw new StorageException("The queue cannot be reached.");
        }

        change();
        if (Changes == BreakAt)
        {
            throw new StorageException("The machine went away.");
        }
    }
}
