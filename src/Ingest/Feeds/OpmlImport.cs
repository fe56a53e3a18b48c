namespace Ingest.Feeds;

/// <summary>Subscribes to all feeds of an OPML list.</summary>
public sealed class OpmlImport(Subscriptions subscriptions)
{
    /// <summary>What came of each feed of the list, in its order.</summary>
    public async Task<IReadOnlyList<(OpmlFeed Feed, SubscribeOutcome Outcome)>> ImportAsync(ReadOnlyMemory<byte> opml, CancellationToken cancellationToken)
    {
        var outcomes = new List<(OpmlFeed, SubscribeOutcome)>();
        foreach (var feed in Opml.Read(opml))
        {
            outcomes.Add((feed, await subscriptions.AddAsync(feed.Url, feed.Title, feed.Folder, null, feed.SettingPairs(), cancellationToken)));
        }

        return outcomes;
    }
}
