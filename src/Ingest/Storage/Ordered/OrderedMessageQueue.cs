using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ingest.Storage.Ordered;

/// <summary>
/// Gives a queue service that forgets its order what one host needs: a message keeps its place while it is in hand, and when that host is killed and
/// started again. (In Azure a message whose lease ran out comes back behind all others.) The host peeks before it takes, and writes down what it saw
/// and then what it holds; a new process renews those leases in place and waits for the few that it cannot. Peeking must show visible messages only.
/// Where others take messages from the queue too, order cannot be kept: that is noticed, said once, and the messages come as they come.
/// </summary>
public sealed class OrderedMessageQueue : IMessageQueue, IResumableQueue, IDisposable
{
    // To see whether a message that was about to leave has left.
    private static readonly TimeSpan LookLease = TimeSpan.FromSeconds(30);

    private readonly IMessageQueue _inner;
    private readonly HandJournal _journal;
    private readonly Intake _intake;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, QueueLine> _lines = new(StringComparer.Ordinal);

    /// <summary>Opens the SQLite file that the journal lies in, creating it where it is not there.</summary>
    /// <param name="account">What tells these queues from others of the same names.</param>
    public OrderedMessageQueue(IMessageQueue inner, string account, string path, TimeProvider clock, ILogger<OrderedMessageQueue> logger)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(clock);
        _inner = inner;
        _clock = clock;
        _journal = new HandJournal(path, account);
        _intake = new Intake(inner, _journal, clock, logger);
    }

    public Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken) =>
        _inner.SendAsync(queue, bodies, delay, cancellationToken);

    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        return await AloneAsync(queue, line => _intake.TakeAsync(line, new Order(queue, count, lease), cancellationToken), cancellationToken);
    }

    public async Task<QueueMessage?> RenewAsync(QueueMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await FindAsync(message, cancellationToken) is not { } held || await _inner.RenewAsync(held.Message(), lease, cancellationToken) is not { } renewed)
        {
            return null;
        }

        await ChangeAsync(message, current => current with { Receipt = renewed.Receipt, LeaseEnd = _clock.GetUtcNow() + lease }, cancellationToken);
        return message with { Receipt = renewed.Receipt };
    }

    public Task<bool> CompleteAsync(QueueMessage message, CancellationToken cancellationToken) =>
        LeaveAsync(message, held => _inner.CompleteAsync(held, cancellationToken), cancellationToken);

    public Task<bool> SetAsideAsync(QueueMessage message, string reason, CancellationToken cancellationToken) =>
        LeaveAsync(message, held => _inner.SetAsideAsync(held, reason, cancellationToken), cancellationToken);

    /// <summary>Without a delay the message goes back to its place in line and its lease stays here; with one it loses its place.</summary>
    public async Task<bool> ReleaseAsync(QueueMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (delay <= TimeSpan.Zero)
        {
            return await ChangeAsync(message, static held => held with { State = HeldState.InLine }, cancellationToken) is not null;
        }

        // Written down first: a process that dies in between must not wait for a message that comes back when it likes.
        var held = await FindAsync(message, cancellationToken);
        return held is not null
            && await ChangeAsync(message, static held => held with { State = HeldState.Away, Receipt = null }, cancellationToken) is not null
            && await _inner.ReleaseAsync(held.Message(), delay, cancellationToken);
    }

    public Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken) => _inner.CountAsync(queue, cancellationToken);

    public Task<IReadOnlyList<QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken) => _inner.PeekAsync(queue, count, cancellationToken);

    public Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken) => _inner.RetryAsync(queue, id, cancellationToken);

    public Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken) => _inner.DropAsync(queue, id, cancellationToken);

    public async Task<int> ReturnInterruptedAsync(CancellationToken cancellationToken)
    {
        var held = await _journal.ReadAsync(cancellationToken);
        foreach (var message in held)
        {
            await AloneAsync(message.Queue, line => ResumeAsync(line, message, cancellationToken), cancellationToken);
        }

        return held.Count(static message => message.State == HeldState.InHand);
    }

    public void Dispose()
    {
        _journal.Dispose();
        foreach (var line in _lines.Values)
        {
            line.Dispose();
        }
    }

    // Whether a lease is still ours is only known when it is renewed, which its past end asks for.
    private async Task<bool> ResumeAsync(QueueLine line, HeldMessage held, CancellationToken cancellationToken)
    {
        switch (held.State)
        {
            case HeldState.InHand:
                await _journal.SaveAsync(
                    [line.Put(held with { State = HeldState.InLine, Deliveries = held.Deliveries - 1, Interruptions = held.Interruptions + 1, LeaseEnd = default })],
                    cancellationToken);
                break;
            case HeldState.Leaving when await _inner.RenewAsync(held.Message(), LookLease, cancellationToken) is { } renewed:
                await _journal.SaveAsync([line.Put(held with { State = HeldState.InLine, Receipt = renewed.Receipt, LeaseEnd = default })], cancellationToken);
                break;
            case HeldState.Leaving:
                line.Remove(held);
                break;
            default:
                line.Put(held with { LeaseEnd = default });
                break;
        }

        return true;
    }

    private async Task<bool> LeaveAsync(QueueMessage message, Func<QueueMessage, Task<bool>> leave, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await ChangeAsync(message, static held => held with { State = HeldState.Leaving }, cancellationToken) is not { } held)
        {
            return false;
        }

        var hasLeft = await leave(held.Message());
        return await AloneAsync(
            message.Queue,
            line =>
            {
                if (line.Find(held.Message()) is { } last)
                {
                    line.Remove(last);
                }

                return Task.FromResult(hasLeft);
            },
            cancellationToken);
    }

    private Task<HeldMessage?> FindAsync(QueueMessage message, CancellationToken cancellationToken) =>
        AloneAsync(message.Queue, line => Task.FromResult(line.Find(message)), cancellationToken);

    private Task<HeldMessage?> ChangeAsync(QueueMessage message, Func<HeldMessage, HeldMessage> change, CancellationToken cancellationToken) => AloneAsync(
        message.Queue,
        async line =>
        {
            if (line.Find(message) is not { } held)
            {
                return null;
            }

            var changed = line.Put(change(held));
            await _journal.SaveAsync([changed], cancellationToken);
            return changed;
        },
        cancellationToken);

    private async Task<T> AloneAsync<T>(string queue, Func<QueueLine, Task<T>> work, CancellationToken cancellationToken)
    {
        var line = LineOf(queue);
        await line.Gate.WaitAsync(cancellationToken);
        try
        {
            return await work(line);
        }
        finally
        {
            line.Gate.Release();
        }
    }

    private QueueLine LineOf(string queue) => _lines.GetOrAdd(queue, static _ => new QueueLine());
}
