using Microsoft.Extensions.Logging;

namespace Ingest.Storage.Ordered;

/// <summary>Takes messages from the service into the line, and hands them out in order. Its caller holds the line's gate.</summary>
internal sealed class Intake(IMessageQueue inner, HandJournal journal, TimeProvider clock, ILogger logger)
{
    // What one call of the service shows and takes at most.
    private const int AtOnce = 32;

    // What is held at most while the line waits for one that is missing: what the host lets wait before it stops pulling, and one large pull more.
    private const int MostHeld = 4_096;

    // How long after the end of its lease a message may take to be shown again.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Hands out up to as many messages as are asked for; fewer, or none, while an earlier one is missing.</summary>
    public async Task<IReadOnlyList<QueueMessage>> TakeAsync(QueueLine line, Order order, CancellationToken cancellationToken)
    {
        await VerifyAsync(line, order, cancellationToken);
        var wanted = order.Count - line.InLine.Count;
        if (wanted > 0 || line.HasMissing)
        {
            var isAll = line.Count >= MostHeld || await FillAsync(line, order, line.HasMissing ? AtOnce : Math.Min(wanted, AtOnce), cancellationToken);
            await GiveUpMissingAsync(line, order.Queue, isAll, cancellationToken);
        }

        return await HandOutAsync(line, order, cancellationToken);
    }

    /// <summary>
    /// After a start nobody knows whose the leases of the last process are: all are renewed, or begin to be waited for, at once, so that what is
    /// gone holds up the line for one lease, however many it is.
    /// </summary>
    private async Task VerifyAsync(QueueLine line, Order order, CancellationToken cancellationToken)
    {
        foreach (var held in line.InLine.Where(static held => held.LeaseEnd == default))
        {
            await HoldAsync(line, held, order, cancellationToken);
        }
    }

    /// <summary>Takes what the service shows; gives whether it shows no more.</summary>
    private async Task<bool> FillAsync(QueueLine line, Order order, int count, CancellationToken cancellationToken)
    {
        if (!line.KeepsOrder)
        {
            return await ReceiveAsync(line, order, count, cancellationToken) < count;
        }

        // Seen and written down first: if this process dies while it takes them, the next one knows what to wait for, and in which order.
        var seen = await inner.PeekAsync(order.Queue, count, cancellationToken);
        var leaseEnd = clock.GetUtcNow() + order.Lease;
        var added = seen.Where(message => line.Find(message.Id) is null or { State: HeldState.Away })
            .Select(message => line.Put(line.Append(message, message.DequeueCount) with { LeaseEnd = leaseEnd }))
            .ToList();
        await journal.SaveAsync(added, cancellationToken);
        if (seen.Count > 0)
        {
            // No more than was seen: what comes between would be taken unseen.
            await ReceiveAsync(line, order, seen.Count, cancellationToken);
        }

        return seen.Count < count;
    }

    private async Task<int> ReceiveAsync(QueueLine line, Order order, int count, CancellationToken cancellationToken)
    {
        var received = await inner.ReceiveAsync(order.Queue, count, order.Lease, cancellationToken);
        var leaseEnd = clock.GetUtcNow() + order.Lease;
        var taken = received.Select(message => line.Put(InLine(line, message) with { Receipt = message.Receipt, Body = message.Body, LeaseEnd = leaseEnd })).ToList();
        await journal.SaveAsync(taken, cancellationToken);
        return received.Count;
    }

    // One that a worker has comes again when its lease ran out: it is handed out once more, in its old place.
    private static HeldMessage InLine(QueueLine line, QueueMessage message) => line.Find(message.Id) switch
    {
        null or { State: HeldState.Away } => line.Append(message, message.DequeueCount - 1),
        var held => held with { State = HeldState.InLine },
    };

    /// <summary>A missing message that does not come back was taken by someone else, or stands behind more than can be held: then order is given up.</summary>
    private async Task GiveUpMissingAsync(QueueLine line, string queue, bool isAll, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (line.KeepsOrder && (!isAll || !line.InLine.Any(held => held.Receipt is null && held.LeaseEnd + Grace < now)))
        {
            return;
        }

        if (line.KeepsOrder)
        {
            line.KeepsOrder = false;
            OrderedLog.OrderLost(logger, queue);
        }

        await ForgetMissingAsync(line, cancellationToken);
    }

    // Nothing is lost with it: what the service still has it shows again, as new.
    private async Task ForgetMissingAsync(QueueLine line, CancellationToken cancellationToken)
    {
        foreach (var missing in line.InLine.Where(static held => held.Receipt is null))
        {
            line.Remove(missing);
        }

        await ForgetAsync(line, cancellationToken);
    }

    private async Task<IReadOnlyList<QueueMessage>> HandOutAsync(QueueLine line, Order order, CancellationToken cancellationToken)
    {
        var handed = new List<HeldMessage>();
        foreach (var held in line.InLine)
        {
            if (handed.Count == order.Count)
            {
                break;
            }

            if (await HoldAsync(line, held, order, cancellationToken) is not { Receipt: not null } ready)
            {
                if (line.KeepsOrder)
                {
                    break;
                }

                // Someone else has it; the next must not wait for that.
                line.Remove(held);
                continue;
            }

            if (ready.Interruptions >= IResumableQueue.MostInterruptions)
            {
                await inner.SetAsideAsync(ready.Message(), IResumableQueue.InterruptedTooOften, cancellationToken);
                line.Remove(ready);
                continue;
            }

            handed.Add(ready with { State = HeldState.InHand, Deliveries = ready.Deliveries + 1 });
        }

        await journal.SaveAsync(handed, cancellationToken);
        handed.ForEach(held => line.Put(held));
        await ForgetAsync(line, cancellationToken);
        return handed.ConvertAll(static held => held.Message());
    }

    /// <summary>The message under a lease that lasts a while; without a receipt where it is not ours, or not known yet.</summary>
    private async Task<HeldMessage> HoldAsync(QueueLine line, HeldMessage held, Order order, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (held.Receipt is null)
        {
            // Nobody knows when its lease ends: in one lease from now at the latest.
            return held.LeaseEnd == default ? line.Put(held with { LeaseEnd = now + order.Lease }) : held;
        }

        if (held.LeaseEnd - now >= order.Lease / 2)
        {
            return held;
        }

        var renewed = await inner.RenewAsync(held.Message(), order.Lease, cancellationToken);
        return line.Put(held with { Receipt = renewed?.Receipt, LeaseEnd = now + order.Lease });
    }

    private async Task ForgetAsync(QueueLine line, CancellationToken cancellationToken)
    {
        await journal.ForgetAsync(line.ToForget, cancellationToken);
        line.ToForget.Clear();
    }
}
