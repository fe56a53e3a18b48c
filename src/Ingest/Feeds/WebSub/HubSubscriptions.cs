using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Feeds.WebSub;

/// <summary>What we have subscribed to at hubs: one state blob a feed under <c>state/websub</c>, changed by compare-and-set.</summary>
public sealed class HubSubscriptions(IBlobStore store)
{
    private const int MostAttempts = 20;

    /// <summary>All of them, in the order of the feeds' ids.</summary>
    public async IAsyncEnumerable<WebSubState> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var name in store.ListAsync(BlobName.WebSubStates, cancellationToken))
        {
            if (await ReadAsync(name, cancellationToken) is { } found)
            {
                yield return found.State;
            }
        }
    }

    /// <summary>A feed's, or null.</summary>
    public async Task<WebSubState?> GetAsync(string feedId, CancellationToken cancellationToken) =>
        (await ReadAsync(BlobName.WebSubState(feedId), cancellationToken))?.State;

    /// <summary>The one that a callback belongs to; null where feed and token do not. How long the comparison takes tells nothing of the token.</summary>
    public async Task<WebSubState?> OfCallbackAsync(string feedId, string token, CancellationToken cancellationToken) =>
        BlobName.IsValid(BlobName.WebSubState(feedId)) && !feedId.Contains('/', StringComparison.Ordinal)
        && await GetAsync(feedId, cancellationToken) is { } state
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state.Token), Encoding.UTF8.GetBytes(token))
            ? state
            : null;

    /// <summary>Writes down a new one unless the feed has one.</summary>
    public Task CreateAsync(WebSubState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return store.CreateAsync(BlobName.WebSubState(state.FeedId), Bytes(state), "application/json", cancellationToken);
    }

    /// <summary>Forgets one.</summary>
    public Task DeleteAsync(string feedId, CancellationToken cancellationToken) => store.DeleteAsync(BlobName.WebSubState(feedId), cancellationToken);

    /// <summary>
    /// Changes one that still has the token it was read with, over again where someone else was first. <paramref name="change"/> gives null to leave it.
    /// The new state; null where there was nothing to change.
    /// </summary>
    public async Task<WebSubState?> ChangeAsync(WebSubState read, Func<WebSubState, WebSubState?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(change);
        var name = BlobName.WebSubState(read.FeedId);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await ReadAsync(name, cancellationToken) is not { } current || current.State.Token != read.Token || change(current.State) is not { } changed)
            {
                return null;
            }

            if (await store.ReplaceAsync(name, Bytes(changed), "application/json", current.Version, cancellationToken) is not null)
            {
                return changed;
            }
        }

        throw new StorageException($"{name} is changed by others all the time; try again.");
    }

    private static byte[] Bytes(WebSubState state) => CanonicalJson.ToUtf8(state, WebSubJson.Options);

    private async Task<(WebSubState State, BlobVersion Version)?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            return (CanonicalJson.Read<WebSubState>(blob.Content.Span, WebSubJson.Options), blob.Version);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"{name} is damaged ({exception.Message}); remove it, and the hub is asked anew when the feed changes.", exception);
        }
    }
}
