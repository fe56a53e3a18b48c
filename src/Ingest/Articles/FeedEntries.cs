using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>Reads entries again from the feed documents that are kept under <c>raw/feeds</c>; the last few documents stay parsed.</summary>
public sealed class FeedEntries(IBlobStore store)
{
    private const int MostParsed = 16;

    private readonly Lock _gate = new();
    private readonly LinkedList<ReadFeed> _parsed = new();

    /// <summary>The entry that a page is fetched for and its feed's title; null where the document is not in the store or does not hold it.</summary>
    public async Task<FoundEntry?> FindAsync(FetchReason why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(why);
        if (why is not { FeedSha256: { } feedSha256, EntryKey: { } entryKey })
        {
            return null;
        }

        var id = new FeedReading(feedSha256, why.Origin);
        if (Remembered(id) is not { } feed)
        {
            if (await store.GetAsync(BlobName.RawFeed(feedSha256), cancellationToken) is not { } document)
            {
                return null;
            }

            feed = Remember(ReadFeed.Of(id, FeedParser.Parse(document.Content, why.Origin?.Url, why.Origin?.ContentType)));
        }

        return feed.Entries.TryGetValue(entryKey, out var entry) ? new FoundEntry(entry, feed.Title, feed.Language, why.Origin?.Url) : null;
    }

    private ReadFeed? Remembered(FeedReading id)
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

    private sealed record FeedReading(string Sha256, FeedOrigin? Origin);

    private sealed record ReadFeed(FeedReading Id, string? Title, string? Language, IReadOnlyDictionary<string, FeedEntry> Entries)
    {
        public static ReadFeed Of(FeedReading id, FeedParseOutcome outcome)
        {
            var entries = new Dictionary<string, FeedEntry>(StringComparer.Ordinal);
            if (outcome is not FeedParseOutcome.Parsed { Feed: var feed })
            {
                return new ReadFeed(id, null, null, entries);
            }

            var keys = EntryKey.All(feed);
            for (var i = 0; i < keys.Count; i++)
            {
                entries.TryAdd(keys[i], feed.Entries[i]);
            }

            return new ReadFeed(id, feed.Title, feed.Language, entries);
        }
    }
}
