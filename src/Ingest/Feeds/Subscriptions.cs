using System.Runtime.CompilerServices;
using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>The list of feeds: one state blob each under <c>state/feeds</c>, changed by compare-and-set.</summary>
public sealed class Subscriptions(IBlobStore store, TimeProvider clock)
{
    private const int MostAttempts = 20;

    /// <summary>Subscribes to a feed; it is due at once.</summary>
    public Task<SubscribeOutcome> AddAsync(string url, string? title, string? folder, string? schedule, CancellationToken cancellationToken) =>
        AddAsync(url, title, folder, schedule, [], cancellationToken);

    /// <summary>Subscribes to a feed with settings of its own (<see cref="FeedSettingsText"/>). One that is in the list under another spelling of its address is there already.</summary>
    public async Task<SubscribeOutcome> AddAsync(
        string url, string? title, string? folder, string? schedule, IReadOnlyList<(string Key, string Text)> settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (FeedAddress.TryRead(url) is not { } address)
        {
            return new SubscribeOutcome.Invalid($"“{url}” is not an http or https address.");
        }

        var settled = Settled(New(address, title, folder), schedule is null ? settings : [.. settings, ("schedule", schedule)]);
        if (settled is not FeedSettingsReading.Changed { Feed: var state })
        {
            return new SubscribeOutcome.Invalid(((FeedSettingsReading.Invalid)settled).Message);
        }

        if (await SameAsync(address, cancellationToken) is { } same)
        {
            return new SubscribeOutcome.AlreadyThere(same);
        }

        if (await store.CreateAsync(BlobName.FeedState(state.FeedId), Bytes(state), "application/json", cancellationToken) == CreateOutcome.Created)
        {
            return new SubscribeOutcome.Added(state);
        }

        var known = await GetAsync(state.FeedId, cancellationToken);
        return new SubscribeOutcome.AlreadyThere(known?.State ?? state);
    }

    /// <summary>Changes settings of a feed (<see cref="FeedSettingsText"/>), all or none; it is due at once, so that the change shows. Null where the feed is not in the list.</summary>
    public async Task<FeedSettingsReading?> SetAsync(string feedId, IReadOnlyList<(string Key, string Text)> settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        FeedSettingsReading? reading = null;
        var now = clock.GetUtcNow();
        var state = await ChangeAsync(
            feedId,
            old =>
            {
                reading = Settled(old, settings);
                return reading is FeedSettingsReading.Changed { Feed: var set } ? set with { NextDue = old.NextDue < now ? old.NextDue : now, ETag = null, LastModified = null, Sha256 = null } : null;
            },
            cancellationToken);
        return state is null ? null : reading is FeedSettingsReading.Changed ? new FeedSettingsReading.Changed(state) : reading;
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

    private static FeedSettingsReading Settled(FeedState feed, IReadOnlyList<(string Key, string Text)> settings)
    {
        FeedSettingsReading reading = new FeedSettingsReading.Changed(feed);
        foreach (var (key, text) in settings)
        {
            if (reading is not FeedSettingsReading.Changed { Feed: var before })
            {
                return reading;
            }

            reading = FeedSettingsText.With(before, key, text);
        }

        return reading;
    }

    private FeedState New(Uri address, string? title, string? folder)
    {
        var now = clock.GetUtcNow();
        return new FeedState(
            FeedAddress.FeedId(address), address.AbsoluteUri, null, title, folder, null, now, now, null, null, null, FeedStatus.New, null, 0, null, null, null,
            new Dictionary<string, string>(StringComparer.Ordinal));
    }

    // The id is that of one spelling; a feed may be known under another, or under the address it moved to.
    private async Task<FeedState?> SameAsync(Uri address, CancellationToken cancellationToken)
    {
        if (await GetAsync(FeedAddress.FeedId(address), cancellationToken) is { } exact)
        {
            return exact.State;
        }

        var asked = ComparableAddress.Of(address.AbsoluteUri);
        await foreach (var (feed, _) in ListAsync(cancellationToken))
        {
            if (ComparableAddress.Of(feed.Url) == asked || (feed.CurrentUrl is { } current && ComparableAddress.Of(current) == asked))
            {
                return feed;
            }
        }

        return null;
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
