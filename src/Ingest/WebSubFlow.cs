using Ingest.Feeds;
using Ingest.Feeds.WebSub;
using Ingest.Storage;

namespace Ingest;

/// <summary>What is done for feeds that hubs push, beside pulling them.</summary>
public sealed class WebSubFlow(HubRounds rounds, HubAsk hubs, PushedFeed pushes, FeedReminder reminder, Tally tally, TimeProvider clock)
{
    /// <summary>Sends a message for every hub that is to be asked; gives how many.</summary>
    public Task<int> SendDueAsync(CancellationToken cancellationToken) => rounds.SendDueAsync(cancellationToken);

    /// <summary>Does the work that a message names.</summary>
    public async Task RunAsync(FeedMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        switch (message.Work)
        {
            case FeedWork.Hub:
                tally.Count($"hubs asked: {await hubs.AskAsync(message, turn, cancellationToken)}");
                break;
            case FeedWork.Pushed:
                tally.Count(await pushes.TakeAsync(message, turn, cancellationToken) switch
                {
                    FeedPullOutcome.Pulled { New: 0, Changed: 0 } => "pushes read: nothing new",
                    FeedPullOutcome.Pulled => "pushes read",
                    FeedPullOutcome.NotAFeed no => $"pushes skipped: {no.Code}",
                    _ => "pushes skipped: feed removed",
                });
                break;
            default:
                throw new InvalidDataException($"Nobody knows the work “{message.Work}” that a message on feeds asks for.");
        }
    }

    /// <summary>A message failed for the last time. What a push brought is still in the feed, which is pulled for it; a hub that was not asked counts as silent and is asked again.</summary>
    public Task GiveUpAsync(FeedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Work == FeedWork.Pushed ? reminder.PullSoonAsync(message.FeedId, clock.GetUtcNow(), cancellationToken) : Task.CompletedTask;
    }
}
