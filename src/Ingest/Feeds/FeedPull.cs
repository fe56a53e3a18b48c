using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds;

/// <summary>
/// Pulls one feed: asks for it, keeps the bytes, reads them, sends a message for each entry that is new or changed, and only then writes the state.
/// Killed before the state is written, all of it is done again with the same result; after that the feed counts as pulled for that due time.
/// </summary>
public sealed class FeedPull(
    Subscriptions subscriptions, FeedRequests requests, RawArchive archive, IMessageQueue queue, FeedProgress progress, HubOffers hubs, TimeProvider clock, ILogger<FeedPull> logger)
{
    /// <summary>What is asked for when a feed is asked for.</summary>
    public const string Accept = "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5";

    /// <summary>
    /// Pulls the feed that a message names. The request is made before the turn, and what it brought is kept and read, side by side with other feeds:
    /// that the bytes came is a fact, whatever follows from it. What changes something comes after the turn.
    /// </summary>
    public async Task<FeedPullOutcome> PullAsync(FeedMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        var asked = await subscriptions.GetAsync(message.FeedId, cancellationToken);
        var early = NothingToDo(asked?.State, message);
        var fetched = early is null ? await requests.AskInTurnAsync(asked!.State, hubs.IsToBeSought(asked.State), cancellationToken) : null;
        if (fetched is FetchOutcome.Failed { Code: FetchCodes.HostBusy, RetryAfter: { } wait } busy)
        {
            return new FeedPullOutcome.Waits(busy.Message, wait);
        }

        var arrival = fetched is FetchOutcome.Fetched { Document: var document } && !IsKept(document, asked!.State) ? await KeepAsync(document, asked, cancellationToken) : null;
        await turn(cancellationToken);
        if (early is not null)
        {
            return early;
        }

        // Another message may have been worked off while this one waited for its turn.
        var current = await subscriptions.GetAsync(message.FeedId, cancellationToken);
        return NothingToDo(current?.State, message) ?? await SettleAsync(current!, fetched!, arrival, message, cancellationToken);
    }

    /// <summary>Notes that the queue has given a message up, so that the feed goes on at its next due time.</summary>
    public async Task GiveUpAsync(FeedMessage message, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await subscriptions.ChangeAsync(
            message.FeedId, state => state.LastPulledFor >= message.Due ? null : progress.Failed(state, message, FeedStatus.Failing, reason, null), cancellationToken);
    }

    private static FeedPullOutcome? NothingToDo(FeedState? state, FeedMessage message) =>
        state is null ? new FeedPullOutcome.Unsubscribed() : state.LastPulledFor >= message.Due ? new FeedPullOutcome.AlreadyPulled() : null;

    private static bool IsKept(FetchedDocument document, FeedState state) => ContentId.Sha256(document.Body.Span) == state.Sha256;

    private async Task<FeedArrival> KeepAsync(FetchedDocument document, Subscription feed, CancellationToken cancellationToken)
    {
        var record = await archive.KeepAsync(document, new FetchReason("feed", feed.State.FeedId), new Uri(feed.State.CurrentUrl ?? feed.State.Url), cancellationToken);
        return FeedArrival.Of(document, record.Sha256, feed);
    }

    private async Task<FeedPullOutcome> SettleAsync(Subscription feed, FetchOutcome fetched, FeedArrival? arrival, FeedMessage message, CancellationToken cancellationToken)
    {
        switch (fetched)
        {
            case FetchOutcome.Fetched { Document: var document } when IsKept(document, feed.State):
                await SeekHubAsync(feed.State, document, cancellationToken);
                return await WriteAsync(message, old => Sought(progress.Unchanged(old, message, document.Redirects, document)), new FeedPullOutcome.Unchanged(), cancellationToken);
            case FetchOutcome.NotModified { Redirects: var redirects }:
                return await WriteAsync(message, old => progress.Unchanged(old, message, redirects, null), new FeedPullOutcome.Unchanged(), cancellationToken);
            case FetchOutcome.Fetched { Document: var document }:
                var kept = arrival ?? await KeepAsync(document, feed, cancellationToken);
                return await TakeAsync(feed.State, kept.IsOf(feed) ? kept : FeedArrival.Of(document, kept.Sha256, feed), message, cancellationToken);
            case FetchOutcome.Failed { Status: 410 } gone:
                return await WriteAsync(message, old => progress.Failed(old, message, FeedStatus.Gone, gone.Message, null), new FeedPullOutcome.Gone(gone.Message), cancellationToken);
            case FetchOutcome.Failed { Code: FetchCodes.HostRests, RetryAfter: { } rest } rests:
                return await WriteAsync(message, old => progress.PutOff(old, message, rests.Message, rest), new FeedPullOutcome.PutOff(rests.Message), cancellationToken);
            case FetchOutcome.Failed failed:
                return await WriteAsync(
                    message, old => progress.Failed(old, message, FeedStatus.Failing, failed.Message, failed.RetryAfter), new FeedPullOutcome.Failed(failed.Code, failed.Message), cancellationToken);
            case FetchOutcome.Refused refused:
                return await WriteAsync(
                    message, old => progress.Failed(old, message, FeedStatus.Refused, refused.Message, null), new FeedPullOutcome.Refused(refused.Code, refused.Message), cancellationToken);
            default:
                throw new InvalidOperationException($"Unknown outcome {fetched.GetType().Name}.");
        }
    }

    private async Task<FeedPullOutcome> TakeAsync(FeedState state, FeedArrival arrival, FeedMessage message, CancellationToken cancellationToken)
    {
        var document = arrival.Document;
        if (arrival.Parsed is FeedParseOutcome.NotAFeed no)
        {
            return await WriteAsync(
                message, old => Sought(progress.NotAFeed(old, message, document, arrival.Sha256, no.Message)), new FeedPullOutcome.NotAFeed(no.Code, no.Message), cancellationToken);
        }

        var reading = arrival.Reading!;
        var sighting = FeedSighting.Of(state, reading, clock.GetUtcNow());
        await queue.SendAsync(QueueNames.Pages, sighting.Messages.Select(page => CanonicalJson.ToText(page, FeedsJson.Options)).ToList(), TimeSpan.Zero, cancellationToken);
        await hubs.NoteAsync(state.FeedId, document, reading.Feed, cancellationToken);
        var outcome = new FeedPullOutcome.Pulled(sighting.New, sighting.Changed, reading.Feed.Entries.Count, reading.Feed.Warnings, sighting.LeftOut());
        return await WriteAsync(message, old => Sought(progress.Pulled(old, message, document, reading)), outcome, cancellationToken);
    }

    private async Task SeekHubAsync(FeedState state, FetchedDocument document, CancellationToken cancellationToken)
    {
        var origin = FeedOrigin.Of(document, state.Settings);
        if (hubs.IsToBeSought(state) && FeedParser.Parse(document.Body, origin.Url, origin.ContentType) is FeedParseOutcome.Parsed { Feed: var feed })
        {
            await hubs.NoteAsync(state.FeedId, document, feed, cancellationToken);
        }
    }

    private FeedState Sought(FeedState state) => state with { IsHubSought = hubs.IsOn };

    private async Task<FeedPullOutcome> WriteAsync(FeedMessage message, Func<FeedState, FeedState> change, FeedPullOutcome outcome, CancellationToken cancellationToken)
    {
        var notBefore = await hubs.NotBeforeAsync(message.FeedId, cancellationToken);
        var state = await subscriptions.ChangeAsync(message.FeedId, old => old.LastPulledFor >= message.Due ? null : Later(change(old), notBefore), cancellationToken);
        if (state is null)
        {
            return new FeedPullOutcome.Unsubscribed();
        }

        Log(state, outcome);
        return outcome;
    }

    // A feed that fails is asked again as its failures say; what a hub pushes meanwhile does not tell that it is well.
    private static FeedState Later(FeedState state, DateTimeOffset? notBefore) =>
        notBefore is { } time && state.Failures == 0 && state.NextDue < time ? state with { NextDue = time, DueBecause = "a hub pushes it" } : state;

    private void Log(FeedState state, FeedPullOutcome outcome)
    {
        switch (outcome)
        {
            case FeedPullOutcome.Pulled pulled:
                FeedsLog.Pulled(logger, state.Url, pulled.New, pulled.Changed, pulled.Total);
                break;
            case FeedPullOutcome.Unchanged:
                FeedsLog.Unchanged(logger, state.Url);
                break;
            case FeedPullOutcome.Gone:
                FeedsLog.Gone(logger, state.Url);
                break;
            case FeedPullOutcome.PutOff putOff:
                FeedsLog.PutOff(logger, state.Url, putOff.Reason, state.NextDue);
                break;
            default:
                FeedsLog.Failed(logger, state.Url, state.Reason ?? string.Empty, state.NextDue);
                break;
        }
    }
}
