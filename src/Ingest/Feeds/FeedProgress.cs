using System.Globalization;

namespace Ingest.Feeds;

/// <summary>How a pull changes a feed's state. Pure but for the clock; each method gives the new state.</summary>
public sealed class FeedProgress(FeedSchedule schedule, FeedOptions options, TimeProvider clock)
{
    /// <summary>After a pull that brought a feed.</summary>
    internal FeedState Pulled(FeedState state, FeedMessage message, FetchedDocument document, FeedReading reading) =>
        Taken(state, message, document, reading, FeedSighting.Of(state, reading, clock.GetUtcNow()));

    /// <summary>The same, where it is known what the document holds that was not known.</summary>
    internal FeedState Taken(FeedState state, FeedMessage message, FetchedDocument document, FeedReading reading, FeedSighting sighting)
    {
        var now = clock.GetUtcNow();
        var feed = reading.Feed;
        var taken = state with
        {
            Title = state.Title ?? feed.Title,
            LastChanged = now,
            ETag = document.Header("etag"),
            LastModified = document.Header("last-modified"),
            Sha256 = reading.Sha256,
            LastWhole = now,
            Seen = new Dictionary<string, string>(StringComparer.Ordinal),
            Known = sighting.Known,
            Excluded = sighting.Excluded,
            Rhythm = (state.Rhythm ?? FeedRhythm.Start(now)).With(sighting.Arrivals, feed.Entries.Count, now),
            Hints = FeedHints.Of(feed, document),
        };
        return Ended(taken, message, FeedStatus.Ok, Repairs(feed), document.Redirects);
    }

    /// <summary>After a pull that brought what we have; <paramref name="document"/> is null where the server said so itself.</summary>
    internal FeedState Unchanged(FeedState state, FeedMessage message, IReadOnlyList<Redirect> redirects, FetchedDocument? document)
    {
        var isBroken = state.Status == FeedStatus.NotAFeed;
        var now = clock.GetUtcNow();
        var aged = state with { Rhythm = state.Rhythm?.With([], state.Rhythm.Window, now) };
        var ended = Ended(aged, message, isBroken ? FeedStatus.NotAFeed : FeedStatus.Unchanged, isBroken ? state.Reason : null, redirects);
        return document is null ? ended : ended with { ETag = document.Header("etag"), LastModified = document.Header("last-modified"), LastWhole = now };
    }

    /// <summary>After a pull that brought something else than a feed.</summary>
    internal FeedState NotAFeed(FeedState state, FeedMessage message, FetchedDocument document, string sha256, string reason) =>
        Ended(state, message, FeedStatus.NotAFeed, reason, document.Redirects) with
        {
            LastChanged = clock.GetUtcNow(),
            ETag = document.Header("etag"),
            LastModified = document.Header("last-modified"),
            Sha256 = sha256,
            LastWhole = clock.GetUtcNow(),
        };

    /// <summary>The feed was not asked, because its host wants rest: no failure of the feed, and nothing to tell its user.</summary>
    internal FeedState PutOff(FeedState state, FeedMessage message, string reason, TimeSpan rest) =>
        state with { LastPulledFor = message.Due, NextDue = clock.GetUtcNow() + rest, DueBecause = reason };

    /// <summary>After a pull that brought nothing.</summary>
    internal FeedState Failed(FeedState state, FeedMessage message, string status, string reason, TimeSpan? retryAfter)
    {
        var now = clock.GetUtcNow();
        var failed = state with { Status = status, Reason = reason, Failures = state.Failures + 1, LastChecked = now, LastPulledFor = message.Due };
        return Planned(failed, now, retryAfter);
    }

    private FeedState Ended(FeedState state, FeedMessage message, string status, string? reason, IReadOnlyList<Redirect> redirects)
    {
        var now = clock.GetUtcNow();
        var moved = Moved(state, redirects);
        var ended = moved.State with
        {
            Status = status,
            Reason = reason is null || moved.Note is null ? reason ?? moved.Note : $"{moved.Note} {reason}",
            Failures = 0,
            LastChecked = now,
            LastSucceeded = status == FeedStatus.NotAFeed ? state.LastSucceeded : now,
            LastPulledFor = message.Due,
        };
        return Planned(ended, now, null);
    }

    private FeedState Planned(FeedState state, DateTimeOffset now, TimeSpan? retryAfter)
    {
        var (due, why) = schedule.Next(state, now, retryAfter);
        return FeedHealth.WithNotice(state with { NextDue = due, DueBecause = why }, now);
    }

    // Believed only after several pulls: a server with a fault sends everyone to its home page for an hour, "for good".
    private (FeedState State, string? Note) Moved(FeedState state, IReadOnlyList<Redirect> redirects)
    {
        if (redirects.Count == 0 || !redirects.All(static redirect => redirect.IsPermanent()))
        {
            return (state with { Moving = null }, state.CurrentUrl is null ? null : $"Moved for good to {state.CurrentUrl}.");
        }

        var now = clock.GetUtcNow();
        var target = redirects[^1].Url;

        // Out of https nobody moves for good: it may be someone on the way who says so.
        if ((state.CurrentUrl ?? state.Url).StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            return (state with { Moving = null }, $"The server sends us on to {target}, which is not encrypted; its old address is kept.");
        }

        var isSame = state.Moving?.Url == target;
        var move = new PendingMove(target, isSame ? state.Moving!.Pulls + 1 : 1, isSame ? state.Moving!.Since ?? now : now);
        return move.Pulls >= options.PullsUntilMoved && now - move.Since >= options.MovedAfter
            ? (state with { Moving = null, CurrentUrl = target }, $"Moved for good to {target}.")
            : (state with { Moving = move }, $"The server says that the feed has moved for good to {target} ({Held(move)}).");
    }

    private string Held(PendingMove move) => move.Pulls < options.PullsUntilMoved
        ? string.Create(CultureInfo.InvariantCulture, $"said on {move.Pulls} of {options.PullsUntilMoved} pulls until it is believed")
        : string.Create(CultureInfo.InvariantCulture, $"said on {move.Pulls} pulls since {move.Since:yyyy-MM-dd HH:mm}Z; believed when it has held for {Waits.Rough(options.MovedAfter)}");

    private static string? Repairs(ParsedFeed feed) =>
        feed.Warnings.Count == 0 ? null : "Read with repairs: " + string.Join(' ', feed.Warnings.Take(3).Select(static warning => warning.Message));
}
