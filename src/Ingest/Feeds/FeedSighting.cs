namespace Ingest.Feeds;

/// <summary>What a feed document holds that is not known yet.</summary>
/// <param name="Messages">A message per new or changed entry, the last entry of the document first: feeds put the newest on top, so articles enter in the order they were published, and in the same order every time.</param>
/// <param name="New">How many entries are new.</param>
/// <param name="Changed">How many have other content than before.</param>
internal sealed record FeedSighting(IReadOnlyList<PageMessage> Messages, int New, int Changed)
{
    public static FeedSighting Of(FeedState state, ParsedFeed feed, string sha256, FeedOrigin origin)
    {
        var seen = new SeenEntries(state.Seen);
        var keys = EntryKey.All(feed);
        var messages = new List<PageMessage>();
        var isNew = 0;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var hash = EntryKey.ContentHash(feed.Entries[i]);
            if (!seen.IsNew(keys[i]) && !seen.IsChanged(keys[i], hash))
            {
                continue;
            }

            isNew += seen.IsNew(keys[i]) ? 1 : 0;
            seen.Add(keys[i], hash);
            messages.Add(new PageMessage(state.FeedId, sha256, keys[i], PageAddress(feed.Entries[i].Url), origin));
        }

        return new FeedSighting(messages, isNew, messages.Count - isNew);
    }

    // A message must stay small, and what is no web address cannot be fetched: then the entry's own content is the article.
    private static string? PageAddress(string? url)
    {
        const int Longest = 8192;
        return url is { Length: <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;
    }
}
