using System.Runtime.CompilerServices;
using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>The list of feeds: one state blob each under <c>state/feeds</c>, changed by compare-and-set.</summary>
public sealed class Subscriptions(IBlobStore store, TimeProvider clock)
{
    private const int MostAttempts = 20;

    /// <summary>Subscribes to a feed; it is due at once.</summary>
    public async Task<SubscribeOutcome> AddAsync(string url, string? title, string? folder, string? schedule, CancellationToken cancellationToken)
    {
        if (FeedAddress.TryRead(url) is not { } address)
        {
            return new SubscribeOutcome.Invalid($"“{url}” is not an http or https address.");
        }

        if (schedule is not null && FeedSchedule.TryRead(schedule) is null)
        {
            return new SubscribeOutcome.Invalid($"“{schedule}” is no NCrontab expression; allowed are five fields, or six with seconds first, such as 0 */15 * * * *.");
        }

        var now = clock.GetUtcNow();
        var state = new FeedState(
            FeedAddress.FeedId(address), address.AbsoluteUri, null, title, folder, schedule, now, now, null, null, null, FeedStatus.New, null, 0, null, null, null,
            new Dictionary<string, string>(StringComparer.Ordinal));
        if (await store.CreateAsync(BlobName.FeedState(state.FeedId), Bytes(state), "application/json", cancellationToken) == CreateOutcome.Created)
        {
            return new SubscribeOutcome.Added(state);
        }

        var known = await GetAsync(state.FeedId, cancellationToken);
        return new SubscribeOutcome.AlreadyThere(known?.State ?? state);
    }

    /// <summary>All feeds, in the order of their ids.</summary>
    public async IAsyncEnumerable<Subscription> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string Extension = ".json";
        var prefix = BlobName.FeedState(string.Empty)[..^Extension.Length];
        await foreach (var name in store.ListAsync(prefix, cancellationToken))
        {
            if (await ReadAsync(name, cancellationToken) is { } subscription)
            {
                yield return subscription;
            }
        }
    }

    /// <summary>A feed by its id, or null.</summary>
    public Task<Subscription?> GetAsync(string feedId, CancellationToken cancellationToken) => ReadAsync(BlobName.FeedState(feedId), cancellationToken);

    /// <summary>Takes a feed out of the list; what it brought is kept. False where it was not in it.</summary>
    public Task<bool> RemoveAsync(string feedId, CancellationToken cancellationToken) => store.DeleteAsync(BlobName.FeedState(feedId), cancellationToken);

    /// <summary>Replaces a feed's state unless someone changed it since <paramref name="version"/>; false then.</summary>
    public async Task<bool> UpdateAsync(FeedState state, BlobVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return await store.ReplaceAsync(BlobName.FeedState(state.FeedId), Bytes(state), "application/json", version, cancellationToken) is not null;
    }

    /// <summary>Changes a feed's state, over again where someone else was first. <paramref name="change"/> gives null to leave it. The state as it is then; null where the feed is not in the list.</summary>
    public async Task<FeedState?> ChangeAsync(string feedId, Func<FeedState, FeedState?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await GetAsync(feedId, cancellationToken) is not { } current)
            {
                return null;
            }

            if (change(current.State) is not { } changed)
            {
                return current.State;
            }

            if (await UpdateAsync(changed, current.Version, cancellationToken))
            {
                return changed;
            }
        }

        throw new StorageException($"The state of feed {feedId} is changed by others all the time; try again.");
    }

    private static byte[] Bytes(FeedState state) => CanonicalJson.ToUtf8(state, FeedsJson.Options);

    private async Task<Subscription?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            var state = CanonicalJson.Read<FeedState>(blob.Content.Span, FeedsJson.Options);
            return new Subscription(state.Seen is null ? state with { Seen = new Dictionary<string, string>(StringComparer.Ordinal) } : state, blob.Version);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"{name} is damaged ({exception.Message}); restore it, or remove it and add the feed again.", exception);
        }
    }
}
