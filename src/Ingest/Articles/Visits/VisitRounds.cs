using Ingest.Feeds;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Articles.Visits;

/// <summary>Finds the articles whose pages are due to be asked again and sends a message for each, so many at a time in all and to one host.</summary>
public sealed class VisitRounds(ArticleArchive articles, IBlobStore store, IMessageQueue queue, VisitOptions options, TimeProvider clock, ILogger<VisitRounds> logger)
{
    private const int MostNames = 50_000;
    private const int HostStart = 7;
    private const int HostLength = 8;

    /// <summary>
    /// Sends what is due; gives how many messages. A visit that is under way keeps its place, so that no more are sent than are made. Sent first and
    /// noted then: a crash in between sends a message twice, and the second finds the visit made. Only names are read of what is not sent.
    /// </summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var last = BlobName.VisitTicket(now, string.Empty, string.Empty)[..^($"-{new string('0', HostLength)}-.json".Length)];
        var hosts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (sent, taken) = (0, 0);
        await foreach (var name in store.ListAsync(BlobName.VisitTickets, cancellationToken).Take(MostNames).WithCancellation(cancellationToken))
        {
            if (taken >= options.MostUnderWay || string.CompareOrdinal(name, 0, last, 0, last.Length) > 0)
            {
                break;
            }

            if (HostOf(name) is not { } host || hosts.GetValueOrDefault(host) >= options.MostPerHost)
            {
                continue;
            }

            var (isTaken, isSent) = await TakeAsync(name, now, cancellationToken);
            hosts[host] = hosts.GetValueOrDefault(host) + (isTaken ? 1 : 0);
            (taken, sent) = (taken + (isTaken ? 1 : 0), sent + (isSent ? 1 : 0));
        }

        if (sent > 0)
        {
            ArticlesLog.VisitsSent(logger, sent);
        }

        return sent;
    }

    private static string? HostOf(string name) =>
        name[(name.LastIndexOf('/') + 1)..] is { Length: > HostStart + HostLength } file ? file[HostStart..(HostStart + HostLength)] : null;

    private async Task<(bool IsTaken, bool IsSent)> TakeAsync(string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return (false, false);
        }

        var ticket = CanonicalJson.Read<VisitTicket>(blob.Content.Span, ArticleJson.Options);
        var visits = (await articles.FindAsync(ticket.ArticleId, cancellationToken))?.Visits;
        if (visits is null || visits.NextDue != ticket.Due)
        {
            await store.DeleteAsync(name, cancellationToken);
            return (false, false);
        }

        if (visits.SentFor == ticket.Due && now - ticket.Due < options.MessageLost)
        {
            return (true, false);
        }

        var message = visits.Message with { Visit = ticket.Due, ArticleId = ticket.ArticleId };
        await queue.SendAsync(QueueNames.Pages, [CanonicalJson.ToText(message, FeedsJson.Options)], TimeSpan.Zero, cancellationToken);
        await articles.ChangeAsync(
            ticket.ArticleId, state => state.Visits?.NextDue == ticket.Due ? state with { Visits = state.Visits with { SentFor = ticket.Due } } : null, cancellationToken);
        return (true, true);
    }
}
