using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>Takes messages out of a poison queue. The service finds no message by its id, so all are taken in turn and the others given back.</summary>
internal sealed class SetAsideMessages(AzureMessageQueue queue, string poison)
{
    private const int AtOnce = 32;

    // Long enough to go through some thousands; when one comes a second time, all have been looked at.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Does something with one message, or with all where <paramref name="id"/> is null, and removes it then: dying in between does it twice, never not at all. Gives how many.</summary>
    public async Task<int> EachAsync(string? id, Func<QueueMessage, Task> work, CancellationToken cancellationToken)
    {
        var (count, others, seen) = (0, new List<QueueMessage>(), new HashSet<string>(StringComparer.Ordinal));
        var isDone = false;
        while (!isDone && await queue.ReceiveAsync(poison, AtOnce, Lease, cancellationToken) is { Count: > 0 } taken)
        {
            foreach (var message in taken)
            {
                isDone |= !seen.Add(message.Id);
                if (id is not null && message.Id != id)
                {
                    others.Add(message);
                    continue;
                }

                await work(message);
                count += await queue.CompleteAsync(message, cancellationToken) ? 1 : 0;
                isDone |= id is not null;
            }
        }

        foreach (var other in others)
        {
            await queue.ReleaseAsync(other, TimeSpan.Zero, cancellationToken);
        }

        return count;
    }
}
