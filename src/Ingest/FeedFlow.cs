using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest;

/// <summary>Pulls feeds, and counts what came of it.</summary>
public sealed class FeedFlow(FeedPull pulls, Tally tally)
{
    /// <summary>Pulls the feed that a message names; throws <see cref="TryLaterException"/> where its host's turn comes later, which is no attempt.</summary>
    public async Task RunAsync(FeedMessage message, Turn turn, CancellationToken cancellationToken)
    {
        var outcome = await pulls.PullAsync(message, turn, cancellationToken);
        tally.Count(Name(outcome));
        if (outcome is FeedPullOutcome.Waits waits)
        {
            throw new TryLaterException(waits.Reason, waits.Delay) { IsUntried = true };
        }

        if (outcome is FeedPullOutcome.Pulled pulled)
        {
            tally.Count("feeds read with repairs", pulled.Warnings.Count > 0 ? 1 : 0);
            tally.Count("entries new", pulled.New);
            tally.Count("entries changed", pulled.Changed);
            tally.Count("entries left out by rules", pulled.LeftOut);
        }
    }

    /// <summary>The pull failed for the last time; the feed goes on at its next due time.</summary>
    public async Task GiveUpAsync(FeedMessage message, string reason, CancellationToken cancellationToken)
    {
        await pulls.GiveUpAsync(message, reason, cancellationToken);
        tally.Count("feeds given up");
    }

    private static string Name(FeedPullOutcome outcome) => outcome switch
    {
        FeedPullOutcome.Pulled { New: 0, Changed: 0 } => "feeds pulled: nothing new",
        FeedPullOutcome.Pulled => "feeds pulled",
        FeedPullOutcome.Unchanged => "feeds unchanged",
        FeedPullOutcome.AlreadyPulled => "feeds skipped: already pulled",
        FeedPullOutcome.Unsubscribed => "feeds skipped: feed removed",
        FeedPullOutcome.NotAFeed no => $"feeds failed: {no.Code}",
        FeedPullOutcome.Gone => "feeds gone",
        FeedPullOutcome.Refused refused => $"feeds refused: {refused.Code}",
        FeedPullOutcome.Failed failed => $"feeds failed: {failed.Code}",
        FeedPullOutcome.Waits => $"feeds put back: {FetchCodes.HostBusy}",
        FeedPullOutcome.PutOff => $"feeds put off: {FetchCodes.HostRests}",
        _ => throw new InvalidOperationException($"Nobody counts pulls that end with {outcome.GetType().Name}."),
    };
}
