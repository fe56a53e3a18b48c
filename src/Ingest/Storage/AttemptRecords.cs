namespace Ingest.Storage;

/// <summary>
/// What is written down of messages that failed, by their bodies, where the host of the queue keeps neither reasons nor long delays. A record of
/// setting aside stays, as what happened, until the same message is set aside again; one of putting off counts no longer a day after its copy
/// was due, so that a message that went well in the end and is sent back later starts afresh.
/// </summary>
public sealed class AttemptRecords(IBlobStore store, TimeProvider clock)
{
    private const string Json = "application/json";

    private static readonly TimeSpan CountsFor = TimeSpan.FromDays(1);

    /// <summary>Counts that a message is put off once more; gives how often it was, this time included.</summary>
    public async Task<int> CountDeferralAsync(string queue, string body, string reason, TimeSpan delay, CancellationToken cancellationToken)
    {
        var name = BlobName.DeferredState(queue, ContentId.Of(body));
        var now = clock.GetUtcNow();
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var earlier = blob is null ? null : CanonicalJson.Read<DeferralRecord>(blob.Content.Span, AttemptJson.Options);
            var count = earlier is null || earlier.Until + CountsFor < now ? 1 : earlier.Deferrals + 1;
            var next = CanonicalJson.ToUtf8(new DeferralRecord(queue, reason, count, now + delay), AttemptJson.Options);
            if (await store.ReplaceAsync(name, next, Json, blob?.Version, cancellationToken) is not null)
            {
                return count;
            }
        }
    }

    /// <summary>Keeps why a message is set aside, over what was kept of it before.</summary>
    public async Task KeepAsync(SetAsideRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var name = NameOf(record.Queue, record.Body);
        var content = CanonicalJson.ToUtf8(record, AttemptJson.Options);
        while (await store.ReplaceAsync(name, content, Json, (await store.GetAsync(name, cancellationToken))?.Version, cancellationToken) is null)
        {
            // Another attempt at the same message was first; the later reason stands.
        }
    }

    /// <summary>A message that was set aside counts its putting off from the start when it is sent back.</summary>
    public Task EndDeferralsAsync(string queue, string body, CancellationToken cancellationToken) =>
        store.DeleteAsync(BlobName.DeferredState(queue, ContentId.Of(body)), cancellationToken);

    /// <summary>Why a message was set aside, or null; <paramref name="queue"/> with or without <c>-poison</c>.</summary>
    public async Task<SetAsideRecord?> FindAsync(string queue, string body, CancellationToken cancellationToken) =>
        await store.GetAsync(NameOf(queue, body), cancellationToken) is { } blob ? CanonicalJson.Read<SetAsideRecord>(blob.Content.Span, AttemptJson.Options) : null;

    /// <summary>A message as it was read from a queue, with the reason that was written down for it where the host set it aside and kept none.</summary>
    public async Task<QueueMessage> ExplainAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Reason == QueueMessage.SetAsideByHost && await FindAsync(message.Queue, message.Body, cancellationToken) is { } record
            ? message with { Reason = record.Reason }
            : message;
    }

    private static string NameOf(string queue, string body) => BlobName.SetAsideState(QueueNames.Plain(queue), ContentId.Of(body));
}
