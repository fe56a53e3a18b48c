using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds;

/// <summary>Finds the feeds that are due and sends a message for each.</summary>
public sealed class FeedRounds(Subscriptions subscriptions, IMessageQueue queue, FeedOptions options, TimeProvider clock, ILogger<FeedRounds> logger)
{
    /// <summary>As <see cref="RunAsync"/>; how many messages were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken) => (await RunAsync(cancellationToken)).Sent;

    /// <summary>
    /// Sends a message on <c>feeds</c> for every feed that is due, and notes that it is under way.
    /// Sent first and noted then: a crash in between sends a message twice, and the second finds the feed already pulled. While a message is under way no other
    /// is sent for that feed, however long the queue stands still; one that was lost is replaced after <see cref="FeedOptions.MessageLost"/>.
    /// </summary>
    public async Task<FeedRound> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = new List<FeedState>();
        var untold = new List<FeedState>();
        await foreach (var (state, _) in subscriptions.ListAsync(cancellationToken))
        {
            if (IsDue(state, now))
            {
                due.Add(state);
            }

            if (state.Notice is { IsTold: false })
            {
                untold.Add(state);
            }
        }

        if (due.Count == 0)
        {
            return new FeedRound(0, untold);
        }

        var bodies = due.ConvertAll(state => CanonicalJson.ToText(new FeedMessage(state.FeedId, state.NextDue), FeedsJson.Options));
        await queue.SendAsync(QueueNames.Feeds, bodies, TimeSpan.Zero, cancellationToken);
        foreach (var sent in due)
        {
            await subscriptions.ChangeAsync(sent.FeedId, state => state.NextDue == sent.NextDue ? state with { SentFor = sent.NextDue } : null, cancellationToken);
        }

        FeedsLog.RoundSent(logger, due.Count);
        return new FeedRound(due.Count, untold);
    }

    private bool IsDue(FeedState state, DateTimeOffset now)
    {
        var isUnderWay = state.SentFor == state.NextDue && now - state.NextDue < options.MessageLost;
        return state.NextDue <= now && state.Status != FeedStatus.Gone && !isUnderWay;
    }
}
