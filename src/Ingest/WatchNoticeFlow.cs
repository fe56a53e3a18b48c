using Ingest.Claims;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>From a watch that cannot do what it was made for to the people who are told by it: an alert of the kind <c>notice</c>, once for each watch and trouble. The watch stands.</summary>
public sealed class WatchNoticeFlow(IBlobStore store, IMessageQueue queue, WatchlistArchive watchlists, WatchCheck check, TimeProvider clock)
{
    private Watchlist? _looked;

    /// <summary>
    /// Tells of watches in trouble, for the list that was read last; looks at a list once, and again when it changed. The notice is kept before its message is
    /// sent: cut off in between, it is sent at the next start.
    /// </summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        if (watchlists.Known is not { } watchlist || ReferenceEquals(watchlist, _looked))
        {
            return;
        }

        foreach (var trouble in check.Of(watchlist))
        {
            await TellAsync(trouble, cancellationToken);
        }

        _looked = watchlist;
    }

    private async Task TellAsync(WatchTrouble trouble, CancellationToken cancellationToken)
    {
        var notice = Notice(trouble, clock.GetUtcNow());
        var name = BlobName.AlertState(notice.Id);
        var record = CanonicalJson.ToUtf8(new AlertRecord(notice, []), WatchesJson.Options);
        var isTold = await store.CreateAsync(name, record, "application/json", cancellationToken) == CreateOutcome.AlreadyThere
            && await store.GetAsync(name, cancellationToken) is { } kept
            && CanonicalJson.Read<AlertRecord>(kept.Content.Span, WatchesJson.Options).Deliveries.Count > 0;
        if (!isTold)
        {
            await queue.SendAsync(QueueNames.Alerts, [CanonicalJson.ToText(new AlertMessage(notice.Id), WatchesJson.Options)], TimeSpan.Zero, cancellationToken);
        }
    }

    private static Alert Notice(WatchTrouble trouble, DateTimeOffset now)
    {
        var (watch, words) = (trouble.Watch, trouble.Words);
        return new Alert(
            "n-" + ContentId.Of("watch", watch.Name.Trim().ToLowerInvariant(), trouble.Kind, words),
            watch.Name,
            now,
            Alert.Notice,
            words,
            new TextSpan(watch.Name, 0, watch.Name.Length),
            trouble.Kind,
            watch.PlaceId,
            watch.PlaceName,
            new TextSpan(words, 0, words.Length),
            [],
            [],
            new ClaimArticle(string.Empty, string.Empty, string.Empty, watch.Name, "watchlist", null, string.Empty),
            trouble is WatchTrouble.NoSuchSink ? [] : watch.Tell);
    }
}
