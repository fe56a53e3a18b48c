using System.Globalization;

namespace Ingest.Feeds;

/// <summary>How a pull changes a feed's state. Pure but for the clock; each method gives the new state.</summary>
public sealed class FeedProgress(FeedSchedule schedule, FeedOptions options, TimeProvider clock)
{
    /// <summary>After a pull that brought a feed.</summary>
    internal FeedState Pulled(FeedState state, FeedMessage message, FetchedDocument document, string sha256, ParsedFeed feed)
    {
        var seen = new SeenEntries(state.Seen);
        var keys = EntryKey.All(feed);
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            seen.Add(keys[i], EntryKey.ContentHash(feed.Entries[i]));
        }

        var wait = feed.TtlMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null;
        return Ended(state, message, FeedStatus.Ok, Repairs(feed), wait, document.Redirects) with
        {
            Title = state.Title ?? feed.Title,
            LastChanged = clock.GetUtcNow(),
            ETag = document.Header("etag"),
            LastModified = document.Header("last-modified"),
            Sha256 = sha256,
            Seen = seen.ToKeep(keys),
        };
    }

    /// <summary>After a pull that brought what we have; <paramref name="document"/> is null where the server said so itself.</summary>
    internal FeedState Unchanged(FeedState state, FeedMessage message, IReadOnlyList<Redirect> redirects, FetchedDocument? document)
    {
        var isBroken = state.Status == FeedStatus.NotAFeed;
        var ended = Ended(state, message, isBroken ? FeedStatus.NotAFeed : FeedStatus.Unchanged, isBroken ? state.Reason : null, null, redirects);
        return document is null ? ended : ended with { ETag = document.Header("etag"), LastModified = document.Header("last-modified") };
    }

    /// <summary>After a pull that brought something else than a feed.</summary>
    internal FeedState NotAFeed(FeedState state, FeedMessage message, FetchedDocument document, string sha256, string reason) =>
        Ended(state, message, FeedStatus.NotAFeed, reason, null, document.Redirects) with
        {
            LastChanged = clock.GetUtcNow(),
            ETag = document.Header("etag"),
            LastModified = document.Header("last-modified"),
            Sha256 = sha256,
        };

    /// <summary>After a pull that brought nothing.</summary>
    internal FeedState Failed(FeedState state, FeedMessage message, string status, string reason, TimeSpan? retryAfter)
    {
        var now = clock.GetUtcNow();
        var failures = state.Failures + 1;
        return state with
        {
            Status = status,
            Reason = reason,
            Failures = failures,
            LastChecked = now,
            LastPulledFor = message.Due,
            NextDue = schedule.Next(state.Schedule, now, retryAfter, failures),
        };
    }

    private FeedState Ended(FeedState state, FeedMessage message, string status, string? reason, TimeSpan? wait, IReadOnlyList<Redirect> redirects)
    {
        var now = clock.GetUtcNow();
        var moved = Moved(state, redirects);
        return moved.State with
        {
            Status = status,
            Reason = reason is null || moved.Note is null ? reason ?? moved.Note : $"{moved.Note} {reason}",
            Failures = 0,
            LastChecked = now,
            LastPulledFor = message.Due,
            NextDue = schedule.Next(state.Schedule, now, wait, 0),
        };
    }

    // Believed only after several pulls: a server with a fault sends everyone to its home page for an hour, "for good".
    private (FeedState State, string? Note) Moved(FeedState state, IReadOnlyList<Redirect> redirects)
    {
        if (redirects.Count == 0 || !redirects.All(static redirect => redirect.IsPermanent()))
        {
            return (state with { Moving = null }, state.CurrentUrl is null ? null : $"Moved for good to {state.CurrentUrl}.");
        }

        var target = redirects[^1].Url;
        var pulls = state.Moving?.Url == target ? state.Moving.Pulls + 1 : 1;
        return pulls >= options.PullsUntilMoved
            ? (state with { Moving = null, CurrentUrl = target }, $"Moved for good to {target}.")
            : (state with { Moving = new PendingMove(target, pulls) },
                string.Create(CultureInfo.InvariantCulture, $"The server says that the feed has moved for good to {target} (said on {pulls} of {options.PullsUntilMoved} pulls until it is believed)."));
    }

    private static string? Repairs(ParsedFeed feed) =>
        feed.Warnings.Count == 0 ? null : "Read with repairs: " + string.Join(' ', feed.Warnings.Take(3).Select(static warning => warning.Message));
}
