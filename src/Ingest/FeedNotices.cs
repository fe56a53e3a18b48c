using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>The notices that were raised of how feeds fare, and where each was delivered.</summary>
public sealed class FeedNotices(IBlobStore store)
{
    /// <summary>All that were ever raised, of feeds that were removed too, newest first. Reads a blob a notice.</summary>
    public async Task<IReadOnlyList<AlertRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var notices = new List<AlertRecord>();
        await foreach (var name in store.ListAsync(BlobName.NoticeStates, cancellationToken))
        {
            if (await store.GetAsync(name, cancellationToken) is { } blob)
            {
                notices.Add(CanonicalJson.Read<AlertRecord>(blob.Content.Span, WatchesJson.Options));
            }
        }

        return [.. notices.OrderByDescending(static notice => notice.Alert.Time).ThenBy(static notice => notice.Alert.Id, StringComparer.Ordinal)];
    }
}
