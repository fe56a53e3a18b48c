using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>Reads entries again from the feed documents that are kept under <c>raw/feeds</c>; the last few documents stay parsed.</summary>
public sealed class FeedEntries(IBlobStore store)
{
    private const int MostParsed = 16;

    private readonly Lock _gate = new();
    private readonly LinkedList<ReadFeed> _parsed = new();

    /// <summary>The entry that a message speaks of and its feed's title; null where the document is not in the store or does not hold it.</summary>
    public async Task<FoundEntry?> FindAsync(string feedId, string feedSha256, string entryKey, CancellationToken cancellationToken)
    {
        var id = $"{feedId}/{feedSha256}";
        if (Remembered(id) is not { } feed)
        {
            if (await store.GetAsync(BlobName.RawFeed(feedSha256), cancellationToken) is not { } document)
            {
                return null;
            }

            var url = await AddressAsync(feedId, cancellationToken);
            feed = Remember(ReadFeed.Of(id, url, FeedParser.Parse(document.Content, url, null)));
        }

        return feed.Entries.TryGetValue(entryKey, out var entry) ? new FoundEntry(entry, feed.Title, feed.Language, feed.Url) : null;
    }

    private async Task<string?> AddressAsync(string feedId, CancellationToken cancellationToken)
    {
        var state = await store.GetAsync(BlobName.FeedState(feedId), cancellationToken);
        return state is null ? null : CanonicalJson.Read<FeedState>(state.Content.Span, FeedsJson.Options).Url;
    }

    private ReadFeed? Remembered(string id)
    {
        lock (_gate)
        {
            var found = _parsed.FirstOrDefault(f => f.Id == id);
            if (found is not null)
            {
                _parsed.Remove(found);
                _parsed.AddFirst(found);
            }

            return found;
        }
    }

    private ReadFeed Remember(ReadFeed feed)
    {
        lock (_gate)
        {
            _parsed.AddFirst(feed);
            if (_parsed.Count > MostParsed)
            {
                _parsed.RemoveLast();
            }
        }

        return feed;
    }

    private sealed record ReadFeed(string Id, string? Url, string? Title, string? Language, IReadOnlyDictionary<string, FeedEntry> Entries)
    {
        public static ReadFeed Of(string id, string? url, FeedParseOutcome outcome)
        {
            var entries = new Dictionary<string, FeedEntry>(StringComparer.Ordinal);
            if (outcome is not FeedParseOutcome.Parsed { Feed: var feed })
            {
                return new ReadFeed(id, url, null, null, entries);
            }

            var keys = EntryKey.All(feed);
            for (var i = 0; i < keys.Count; i++)
            {
                entries.TryAdd(keys[i], feed.Entries[i]);
            }

            return new ReadFeed(id, url, feed.Title, feed.Language, entries);
        }
    }
}
