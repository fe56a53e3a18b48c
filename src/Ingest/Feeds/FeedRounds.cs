using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds;

/// <summary>Finds the feeds that are due and sends a message for each.</summary>
public sealed class FeedRounds(Subscriptions subscriptions, IMessageQueue queue, FeedOptions options, TimeProvider clock, ILogger<FeedRounds> logger)
{
    // Each note is a durable write, and the disk makes several durable in the time of one.
    private const int NotesAtOnce = 8;

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
        var due = new List<FeedMessage>();
        var untold = new List<FeedState>();
        await foreach (var (state, _) in subscriptions.ListAsync(cancellationToken))
        {
            if (IsDue(state, now))
            {
                due.Add(new FeedMessage(state.FeedId, state.NextDue));
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

        var bodies = due.ConvertAll(static message => CanonicalJson.ToText(message, FeedsJson.Options));
        await queue.SendAsync(QueueNames.Feeds, bodies, TimeSpan.Zero, cancellationToken);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = NotesAtOnce, CancellationToken = cancellationToken }, NoteAsync);
        FeedsLog.RoundSent(logger, due.Count);
        return new FeedRound(due.Count, untold);
    }

    private async ValueTask NoteAsync(FeedMessage sent, CancellationToken cancellationToken) =>
        await subscriptions.ChangeAsync(sent.FeedId, state => state.NextDue == sent.Due ? state with { SentFor = sent.Due } : null, cancellationToken);

    private bool IsDue(FeedState state, DateTimeOffset now)
    {
        var isUnderWay = state.SentFor == state.NextDue && now - state.NextDue < options.MessageLost;
        return state.NextDue <= now && state.Status != FeedStatus.Gone && !isUnderWay;
    }
}
