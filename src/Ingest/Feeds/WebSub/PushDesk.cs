using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds.WebSub;

/// <summary>
/// Takes what hubs deliver. The token is looked at before the body is read, the signature before anything is kept; then the bytes are kept, then the record
/// that they came, then a message to read them, then the state, and only then the hub is told: what is not acknowledged, a hub sends again.
/// </summary>
public sealed class PushDesk(
    HubSubscriptions hubs, Subscriptions feeds, RawArchive archive, IMessageQueue queue, FeedReminder reminder, PushLimits limits, TimeProvider clock, ILogger<PushDesk> logger)
{
    /// <summary>Takes a delivery.</summary>
    public async Task<PushOutcome> TakeAsync(Push push, Stream body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(push);
        ArgumentNullException.ThrowIfNull(body);
        if (await FindAsync(push, cancellationToken) is not { } state)
        {
            return new PushOutcome.Unknown();
        }

        var outcome = await RefusalAsync(push, state, cancellationToken) ?? await ReadAsync(push, state, body, cancellationToken);
        if (outcome is not (PushOutcome.Taken or PushOutcome.Repeated))
        {
            WebSubLog.PushNotTaken(logger, state.Hub, state.Topic, outcome.Code);
        }

        return outcome;
    }

    private async Task<WebSubState?> FindAsync(Push push, CancellationToken cancellationToken) =>
        limits.IsOn ? await hubs.OfCallbackAsync(push.FeedId, push.Token, cancellationToken) : null;

    // What can be told without the body.
    private async Task<PushOutcome?> RefusalAsync(Push push, WebSubState state, CancellationToken cancellationToken)
    {
        if (state.Status != WebSubStatus.Live || await feeds.GetAsync(state.FeedId, cancellationToken) is null)
        {
            return new PushOutcome.NotSubscribed();
        }

        if (push.ContentEncoding is { Length: > 0 } coding && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return new PushOutcome.Coded(coding);
        }

        if (push.ContentLength > limits.MostBytes)
        {
            return new PushOutcome.TooLarge(limits.MostBytes);
        }

        if (PushLimits.Wait(state, clock.GetUtcNow()) is not { } wait)
        {
            return null;
        }

        // Nothing is lost by turning it away: the feed itself has it.
        await reminder.PullSoonAsync(state.FeedId, clock.GetUtcNow() + wait, cancellationToken);
        return new PushOutcome.Flood(wait);
    }

    private async Task<PushOutcome> ReadAsync(Push push, WebSubState state, Stream body, CancellationToken cancellationToken)
    {
        if (await limits.ReadAsync(body, cancellationToken) is not { } bytes)
        {
            return new PushOutcome.TooLarge(limits.MostBytes);
        }

        if (HubSignature.Fault(push.Signature, state.Secret, bytes.Span) is { } fault)
        {
            return new PushOutcome.Ignored(fault, "The body is not signed with the secret of this subscription.");
        }

        if (bytes.Length == 0)
        {
            return new PushOutcome.Ignored("empty", "The body is empty.");
        }

        var self = LinkHeader.Read(push.Link, new Uri(state.Topic)).GetValueOrDefault("self");
        if (self is not null && self != new Uri(state.Topic).AbsoluteUri)
        {
            return new PushOutcome.Ignored("other-topic", $"The delivery says that it is {self}, which this subscription is not for.");
        }

        return ContentId.Sha256(bytes.Span) == state.PushedSha256 ? new PushOutcome.Repeated() : await KeepAsync(push, state, bytes, cancellationToken);
    }

    private async Task<PushOutcome> KeepAsync(Push push, WebSubState state, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var topic = new Uri(state.Topic);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        AddIfThere(headers, "content-type", push.ContentType);
        AddIfThere(headers, "link", push.Link);
        var record = await archive.KeepAsync(new FetchedDocument(topic, 200, [], headers, bytes), new FetchReason(RawArchive.PushKind, state.FeedId), topic, cancellationToken);
        var message = new FeedMessage(state.FeedId, record.Time, FeedWork.Pushed, record.Id);
        await queue.SendAsync(QueueNames.Feeds, [CanonicalJson.ToText(message, FeedsJson.Options)], TimeSpan.Zero, cancellationToken);
        await hubs.ChangeAsync(state, current => PushLimits.Counted(current, record.Time) with { PushedAt = record.Time, PushedSha256 = record.Sha256 }, cancellationToken);
        return new PushOutcome.Taken(record);
    }

    private static void AddIfThere(SortedDictionary<string, string> headers, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            headers[name] = value;
        }
    }
}
