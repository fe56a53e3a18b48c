using Ingest.Storage;

namespace Ingest.Feeds.WebSub;

/// <summary>Finds the subscriptions at hubs that are due: to ask for, to renew, to end.</summary>
public sealed class HubRounds(HubSubscriptions hubs, IBlobStore store, FeedReminder reminder, IMessageQueue queue, WebSubOptions options, TimeProvider clock)
{
    /// <summary>
    /// Sends a message on <c>feeds</c> for every hub that is to be asked; how many were sent. What is due is noted first and sent then, because a hub may
    /// confirm before its answer is here, and must find the subscription asked for; a crash in between costs the time until the hub counts as silent.
    /// Nothing is read where no callback is configured.
    /// </summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        if (!options.IsOn || await hubs.ListAsync(cancellationToken).ToListAsync(cancellationToken) is not { Count: > 0 } known)
        {
            return 0;
        }

        var now = clock.GetUtcNow();
        var feeds = await store.ListAsync(BlobName.FeedStates, cancellationToken).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var bodies = new List<string>();
        foreach (var state in known)
        {
            if (HubSteps.Due(state, feeds.Contains(BlobName.FeedState(state.FeedId)), now) is { } step && await TakeAsync(state, step, cancellationToken))
            {
                bodies.Add(CanonicalJson.ToText(new FeedMessage(state.FeedId, now, FeedWork.Hub), FeedsJson.Options));
            }
        }

        if (bodies.Count > 0)
        {
            await queue.SendAsync(QueueNames.Feeds, bodies, TimeSpan.Zero, cancellationToken);
        }

        return bodies.Count;
    }

    private async Task<bool> TakeAsync(WebSubState read, HubStep step, CancellationToken cancellationToken)
    {
        if (step.State is not { } next)
        {
            await hubs.DeleteAsync(read.FeedId, cancellationToken);
            return false;
        }

        // Records compare by value: what someone else changed since it was read is left to the next round.
        var isTaken = await hubs.ChangeAsync(read, current => current == read ? next : null, cancellationToken) is not null;
        if (isTaken && step.PullsFeed)
        {
            await reminder.PullSoonAsync(read.FeedId, clock.GetUtcNow(), cancellationToken);
        }

        return isTaken && step.AsksHub;
    }
}
