using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>From a change in how a feed fares to the people who are told: its notice becomes an alert of the kind <c>notice</c>, which the sinks deliver as any other.</summary>
public sealed class FeedNoticeFlow(IBlobStore store, IMessageQueue queue, Subscriptions subscriptions, FeedOptions options)
{
    /// <summary>Hands on the notices of feeds. The alert first, then its message, then the mark on the feed: cut off in between, the same alert is sent again and delivered once.</summary>
    public async Task TellAsync(IReadOnlyList<FeedState> untold, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(untold);
        foreach (var feed in untold)
        {
            if (feed.Notice is not { IsTold: false } notice)
            {
                continue;
            }

            var alert = Alert(feed, notice);
            var record = CanonicalJson.ToUtf8(new AlertRecord(alert, []), WatchesJson.Options);
            await store.CreateAsync(BlobName.AlertState(alert.Id), record, "application/json", cancellationToken);
            await queue.SendAsync(QueueNames.Alerts, [CanonicalJson.ToText(new AlertMessage(alert.Id), WatchesJson.Options)], TimeSpan.Zero, cancellationToken);
            await subscriptions.ChangeAsync(feed.FeedId, state => state.Notice == notice ? state with { Notice = notice with { IsTold = true } } : null, cancellationToken);
        }
    }

    private Alert Alert(FeedState feed, FeedNotice notice)
    {
        var title = feed.Title ?? feed.Url;
        return new Alert(
            "n-" + ContentId.Of(feed.FeedId, notice.Kind, notice.Time.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            "feeds",
            notice.Time,
            Watches.Alert.Notice,
            notice.Text,
            new TextSpan(title, 0, title.Length),
            notice.Kind,
            null,
            null,
            new TextSpan(notice.Text, 0, notice.Text.Length),
            [],
            [],
            new ClaimArticle(feed.FeedId, string.Empty, feed.CurrentUrl ?? feed.Url, title, title, null, string.Empty),
            [.. options.Tell]);
    }
}
