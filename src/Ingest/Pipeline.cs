using System.Text.Json;
using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>
/// The whole flow. Each step takes a queue message, does its slow work, awaits its turn, stores what follows, sends what comes next, and returns;
/// then the host acknowledges the message. A step throws <see cref="TryLaterException"/> where the outside world failed for now. Every step can run twice.
/// </summary>
public sealed class Pipeline(FeedRounds rounds, FeedNoticeFlow notices, FeedFlow feeds, WebSubFlow hubs, PageFlow pages, VisitFlow visits, ArticleFlow articles, AlertFlow alerts)
{
    /// <summary>Timer: sends a message for every feed that is due, every hub that is to be asked, every page that is to be visited and every sink whose held alerts may go, and tells of feeds that broke, fell silent or recovered and of watches that did; gives how many feeds are due.</summary>
    public async Task<int> PullFeedsAsync(CancellationToken cancellationToken)
    {
        await hubs.SendDueAsync(cancellationToken);
        await visits.SendDueAsync(cancellationToken);
        await alerts.SendDueAsync(cancellationToken);
        await alerts.TellSilencesAsync(cancellationToken);
        var round = await rounds.RunAsync(cancellationToken);
        await notices.TellAsync(round.Untold, cancellationToken);
        return round.Sent;
    }

    /// <summary>Queue <c>feeds</c>: pulls a feed, or reads what its hub pushed, sends its new and changed entries to <c>pages</c>; or asks its hub.</summary>
    public Task FetchFeedAsync(string body, Turn turn, CancellationToken cancellationToken)
    {
        var message = CanonicalJson.Read<FeedMessage>(body, FeedsJson.Options);
        return message.Work is null ? feeds.RunAsync(message, turn, cancellationToken) : hubs.RunAsync(message, turn, cancellationToken);
    }

    /// <summary>Queue <c>pages</c>: fetches a page, or visits it again, keeps the article revision that it holds, sends it to <c>articles</c>.</summary>
    public Task FetchPageAsync(string body, Turn turn, CancellationToken cancellationToken)
    {
        var message = CanonicalJson.Read<PageMessage>(body, FeedsJson.Options);
        return message.Visit is null ? pages.RunAsync(message, turn, cancellationToken) : visits.RunAsync(message, turn, cancellationToken);
    }

    /// <summary>Queue <c>articles</c>: finds names, places and claims, sends claims to <c>claims</c> and alerts to <c>alerts</c>.</summary>
    public Task EnrichArticleAsync(string body, Turn turn, CancellationToken cancellationToken) =>
        articles.RunAsync(CanonicalJson.Read<ArticleMessage>(body, ArticleJson.Options), turn, cancellationToken);

    /// <summary>Queue <c>alerts</c>: delivers an alert to its sinks.</summary>
    public Task DeliverAlertAsync(string body, Turn turn, CancellationToken cancellationToken) =>
        alerts.RunAsync(CanonicalJson.Read<AlertMessage>(body, WatchesJson.Options), turn, cancellationToken);

    /// <summary>A message failed for the last time: writes down what is now missing, and why, where users look for it.</summary>
    public async Task GiveUpAsync(string queue, string body, string reason, CancellationToken cancellationToken)
    {
        try
        {
            await (queue switch
            {
                QueueNames.Feeds => GiveUpAsync(CanonicalJson.Read<FeedMessage>(body, FeedsJson.Options), reason, cancellationToken),
                QueueNames.Pages => GiveUpAsync(CanonicalJson.Read<PageMessage>(body, FeedsJson.Options), reason, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
        catch (JsonException)
        {
            // Nobody can say what a message that cannot be read was about; it goes aside as it is, with the reason, and must not come back for ever.
        }
    }

    private Task GiveUpAsync(FeedMessage message, string reason, CancellationToken cancellationToken) =>
        message.Work is null ? feeds.GiveUpAsync(message, reason, cancellationToken) : hubs.GiveUpAsync(message, cancellationToken);

    private Task GiveUpAsync(PageMessage message, string reason, CancellationToken cancellationToken) =>
        message.Visit is null ? pages.GiveUpAsync(message, reason, cancellationToken) : visits.GiveUpAsync(message, reason, cancellationToken);
}
