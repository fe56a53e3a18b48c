using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds.WebSub;

/// <summary>
/// Reads a document that a hub pushed, from the bytes that were kept, as a pull reads what it fetched: the same parser, the same memory of what was seen, the
/// same messages. A push may hold the whole feed or only what is new in it; neither makes anything come twice.
/// </summary>
public sealed class PushedFeed(
    Subscriptions subscriptions, IBlobStore store, IMessageQueue queue, FeedProgress progress, FeedReminder reminder, TimeProvider clock, ILogger<PushedFeed> logger)
{
    /// <summary>Reads the document that a message names. Throws <see cref="StorageException"/> where it is not there.</summary>
    public async Task<FeedPullOutcome> TakeAsync(FeedMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        var (record, document) = await ReadAsync(message, cancellationToken);
        await turn(cancellationToken);
        if (await subscriptions.GetAsync(message.FeedId, cancellationToken) is not { State: var state })
        {
            return new FeedPullOutcome.Unsubscribed();
        }

        var origin = FeedOrigin.Of(document, state.Settings);
        var parsed = FeedParser.Parse(document.Body, origin.Url, origin.ContentType);

        if (parsed is not FeedParseOutcome.Parsed { Feed: { Entries.Count: > 0 } feed })
        {
            return await PullInsteadAsync(state, parsed, cancellationToken);
        }

        var reading = FeedReading.Of(feed, record.Sha256, origin);
        var sighting = FeedSighting.Of(state, reading, clock.GetUtcNow());
        await queue.SendAsync(QueueNames.Pages, sighting.Messages.Select(page => CanonicalJson.ToText(page, FeedsJson.Options)).ToList(), TimeSpan.Zero, cancellationToken);
        await subscriptions.ChangeAsync(message.FeedId, old => Pushed(old, document, reading), cancellationToken);
        FeedsLog.Pulled(logger, state.Url, sighting.New, sighting.Changed, feed.Entries.Count);
        return new FeedPullOutcome.Pulled(sighting.New, sighting.Changed, feed.Entries.Count, feed.Warnings, sighting.LeftOut());
    }

    private async Task<(FetchRecord Record, FetchedDocument Document)> ReadAsync(FeedMessage message, CancellationToken cancellationToken)
    {
        var name = BlobName.Fetch(message.Due, message.FetchId ?? string.Empty);
        var record = CanonicalJson.Read<FetchRecord>((await BlobAsync(name, cancellationToken)).Span, FeedsJson.Options);
        var bytes = await BlobAsync(BlobName.RawFeed(record.Sha256), cancellationToken);
        return (record, new FetchedDocument(new Uri(record.FinalUrl), record.Status, record.Redirects, record.Headers, bytes));
    }

    private async Task<ReadOnlyMemory<byte>> BlobAsync(string name, CancellationToken cancellationToken) =>
        (await store.GetAsync(name, cancellationToken) ?? throw new StorageException($"{name} is not there; nothing may delete facts.")).Content;

    // Some hubs only ring the bell.
    private async Task<FeedPullOutcome> PullInsteadAsync(FeedState state, FeedParseOutcome parsed, CancellationToken cancellationToken)
    {
        var (code, reason) = parsed is FeedParseOutcome.NotAFeed no ? (no.Code, no.Message) : ("no-entries", "The pushed document holds no entry.");
        WebSubLog.PulledInstead(logger, state.Url, reason);
        await reminder.PullSoonAsync(state.FeedId, clock.GetUtcNow(), cancellationToken);
        return new FeedPullOutcome.NotAFeed(code, reason);
    }

    // A push tells nothing of the address: when it was asked, what it answered and when it is asked next stay as they were.
    private FeedState Pushed(FeedState state, FetchedDocument document, FeedReading reading)
    {
        var due = new FeedMessage(state.FeedId, state.LastPulledFor ?? state.NextDue);
        return progress.Pulled(state, due, document, reading) with
        {
            NextDue = state.NextDue,
            DueBecause = state.DueBecause,
            Hints = state.Hints,
            Notice = state.Notice,
            LastSucceeded = state.LastSucceeded,
            LastPulledFor = state.LastPulledFor,
            LastChecked = state.LastChecked,
            Status = state.Failures > 0 ? state.Status : FeedStatus.Ok,
            Reason = state.Failures > 0 ? state.Reason : null,
            Failures = state.Failures,
            ETag = state.ETag,
            LastModified = state.LastModified,
            Sha256 = state.Sha256,
            Moving = state.Moving,
        };
    }
}
