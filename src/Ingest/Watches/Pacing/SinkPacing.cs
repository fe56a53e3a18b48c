using Ingest.Storage;

namespace Ingest.Watches.Pacing;

/// <summary>Keeps what is held for each sink that has a pace, and lets it go when its time has come. Changed by compare-and-set; every step can run twice.</summary>
internal sealed class SinkPacing(IBlobStore store, TimeProvider clock)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromHours(1);

    /// <summary>Whether an alert may go to a sink now; if not, it is kept for later. The same answer when asked again for the same alert before it went.</summary>
    /// <returns>Null: it may go now; else until when it is held.</returns>
    public async Task<DateTimeOffset?> TakeAsync(string sink, Pace pace, string alertId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (state, version) = await ReadAsync(sink, cancellationToken);
            if (state.Sent.Any(sent => sent.Id == alertId))
            {
                return null;
            }

            if (state.Held.Contains(alertId, StringComparer.Ordinal) || state.Batch?.AlertIds.Contains(alertId, StringComparer.Ordinal) == true)
            {
                return state.Due ?? clock.GetUtcNow();
            }

            var now = clock.GetUtcNow();
            var until = pace.HoldUntil(state, now);
            var next = until is null
                ? state with { Sent = [.. Pace.Recent(state, now), new SentMessage(alertId, now)] }
                : state with { Held = [.. state.Held, alertId], Due = state.Held.Count > 0 && state.Due is { } due ? due : until };
            if (await WriteAsync(next, version, cancellationToken))
            {
                return until;
            }
        }
    }

    /// <summary>The sinks whose held alerts may go now, and for which no message asked in the last hour: such a message is tried again by its queue.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = new List<string>();
        await foreach (var name in store.ListAsync(BlobName.SinkStates, cancellationToken))
        {
            if (await store.GetAsync(name, cancellationToken) is { } blob
                && CanonicalJson.Read<SinkState>(blob.Content.Span, WatchesJson.Options) is var state
                && (state.Batch is not null || (state.Held.Count > 0 && state.Due <= now))
                && !(state.Asked > now - AskAgainAfter))
            {
                due.Add(state.Sink);
            }
        }

        return due;
    }

    /// <summary>A message asks that what is held for a sink be sent.</summary>
    public Task AskedAsync(string sink, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return ChangeAsync(sink, state => state with { Asked = now }, cancellationToken);
    }

    /// <summary>Fixes what goes to a sink in one message: what was fixed before and not sent yet, else what is held and due. Null where nothing is.</summary>
    /// <param name="pace">Null where the sink has none any more: then what is held goes at once.</param>
    public async Task<HeldBatch?> FixAsync(string sink, Pace? pace, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (state, version) = await ReadAsync(sink, cancellationToken);
            if (state.Batch is not null || state.Held.Count == 0)
            {
                return state.Batch;
            }

            var now = clock.GetUtcNow();
            if (pace is not null && (state.Due > now || pace.QuietEnd(now) is not null))
            {
                return null;
            }

            var batch = new HeldBatch("d-" + ContentId.Of([sink, .. state.Held]), state.Held);
            var next = state with { Held = [], Due = null, Batch = batch, Sent = [.. Pace.Recent(state, now), new SentMessage(batch.Id, now)] };
            if (await WriteAsync(next, version, cancellationToken))
            {
                return batch;
            }
        }
    }

    /// <summary>A batch went out, or never will; each of its alerts has its delivery recorded.</summary>
    public Task EndAsync(string sink, HeldBatch batch, CancellationToken cancellationToken) =>
        ChangeAsync(sink, state => state.Batch?.Id == batch.Id ? state with { Batch = null, Asked = null } : state, cancellationToken);

    private async Task ChangeAsync(string sink, Func<SinkState, SinkState> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (state, version) = await ReadAsync(sink, cancellationToken);
            if (await WriteAsync(change(state), version, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<(SinkState State, BlobVersion? Version)> ReadAsync(string sink, CancellationToken cancellationToken) =>
        await store.GetAsync(BlobName.SinkState(sink), cancellationToken) is { } blob
            ? (CanonicalJson.Read<SinkState>(blob.Content.Span, WatchesJson.Options), blob.Version)
            : (SinkState.New(sink), null);

    private async Task<bool> WriteAsync(SinkState state, BlobVersion? version, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(BlobName.SinkState(state.Sink), CanonicalJson.ToUtf8(state, WatchesJson.Options), "application/json", version, cancellationToken) is not null;
}
