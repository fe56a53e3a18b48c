namespace Ingest.Feeds.WebSub;

/// <summary>Has a feed pulled sooner than planned, because a hub no longer brings it, or brought something that is no feed.</summary>
public sealed class FeedReminder(Subscriptions subscriptions, FeedOptions options)
{
    /// <summary>Makes a feed due at <paramref name="time"/> unless it is due earlier. However often a hub makes us come, the last pull is <see cref="FeedOptions.ShortestWait"/> ago then.</summary>
    public Task PullSoonAsync(string feedId, DateTimeOffset time, CancellationToken cancellationToken) => subscriptions.ChangeAsync(
        feedId,
        state =>
        {
            var earliest = state.LastChecked is { } last && last + options.ShortestWait > time ? last + options.ShortestWait : time;
            return state.NextDue > earliest ? state with { NextDue = earliest } : null;
        },
        cancellationToken);
}
