namespace Ingest.Feeds;

/// <summary>What a feed document holds that is not known yet.</summary>
/// <param name="Messages">A message per new or changed entry, the last entry of the document first: feeds put the newest on top, so articles enter in the order they were published, and in the same order every time.</param>
/// <param name="New">How many entries are new.</param>
/// <param name="Changed">How many have other content than before.</param>
/// <param name="Arrivals">When the new ones came, as far as can be told.</param>
/// <param name="Excluded">How many entries were left out, by the rule that did; null where none was.</param>
/// <param name="Known">The entries to remember.</param>
internal sealed record FeedSighting(
    IReadOnlyList<PageMessage> Messages, int New, int Changed, IReadOnlyList<DateTimeOffset> Arrivals, IReadOnlyDictionary<string, int>? Excluded, ReadOnlyMemory<byte> Known)
{
    /// <summary>How many entries were left out.</summary>
    public int LeftOut() => Excluded?.Values.Sum() ?? 0;

    public static FeedSighting Of(FeedState state, FeedReading reading, DateTimeOffset now)
    {
        var seen = SeenEntries.Of(state);
        var messages = new List<PageMessage>();
        var arrivals = new List<DateTimeOffset>();
        var excluded = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var isNew = 0;
        for (var i = reading.Keys.Count - 1; i >= 0; i--)
        {
            var entry = reading.Feed.Entries[i];

            // Not remembered: without the rule, the entry comes as long as the feed has it.
            if (state.Settings?.WhyExcluded(entry) is { } rule)
            {
                excluded[rule] = excluded.GetValueOrDefault(rule) + 1;
                continue;
            }

            var novelty = seen.Take(reading.Identities[i]);
            if (novelty == EntryNovelty.Known)
            {
                continue;
            }

            if (novelty == EntryNovelty.New)
            {
                isNew++;
                arrivals.AddRange(Arrival(state, entry, now));
            }

            messages.Add(Message(state, reading, i));
        }

        return new FeedSighting(messages, isNew, messages.Count - isNew, arrivals, excluded.Count == 0 ? null : excluded, seen.Pack(reading.Identities));
    }

    private static PageMessage Message(FeedState state, FeedReading reading, int index) =>
        new(state.FeedId, reading.Sha256, reading.Keys[index], state.Settings?.TrustsContent == true ? null : PageAddress(reading.Feed.Entries[index].Url), reading.Origin);

    // Of a feed's first document the dates tell the rhythm; later they are believed where they lie between two visits.
    private static DateTimeOffset[] Arrival(FeedState state, FeedEntry entry, DateTimeOffset now)
    {
        var stated = entry.Published ?? entry.Updated;
        if (state.LastSucceeded is { } before)
        {
            return [stated > before && stated <= now ? stated.Value : before + ((now - before) / 2)];
        }

        return stated <= now && stated > now.AddDays(-28) ? [stated.Value] : [];
    }

    // A message must stay small, and what is no web address cannot be fetched: then the entry's own content is the article.
    private static string? PageAddress(string? url)
    {
        const int Longest = 8192;
        return url is { Length: <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;
    }
}
