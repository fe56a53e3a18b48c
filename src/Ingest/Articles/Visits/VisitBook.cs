using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles.Visits;

/// <summary>
/// Keeps the plan of visits, in each article's state, and a ticket for the next one under <c>state/visits</c>, where those that are due are found
/// by name. The state counts: it is written first, and a ticket that it does not know of is out of date.
/// </summary>
public sealed class VisitBook(ArticleArchive articles, IBlobStore store, VisitSchedule schedule, TimeProvider clock)
{
    private const string Json = "application/json";

    /// <summary>An article was read from its page, for an entry of a feed. Nothing is planned where the text is not the page's.</summary>
    /// <param name="revision">The revision that its text is.</param>
    public async Task SeenAsync(PageMessage message, PageOutcome.Article read, ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(revision);
        if (read is not { Copy: { } copy, Draft: { TextSource: "page" } draft })
        {
            return;
        }

        var state = await articles.ChangeAsync(
            draft.ArticleId,
            state => state.Visits?.Copy.FetchId == copy.FetchId ? null : state with { Visits = schedule.Planned(Seen(state.Visits, message, revision, copy), draft.ArticleId) },
            cancellationToken);
        await IssueAsync(state, cancellationToken);
    }

    /// <summary>Whether the visit that a message asks for is no longer to be made.</summary>
    public static bool IsDone(ArticleState? state, PageMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return state?.Visits is not { } visits || visits.NextDue != message.Visit || visits.VisitedFor >= message.Visit;
    }

    /// <summary>Notes what came of a visit and plans the next one. The last step of a visit; repeating it changes nothing.</summary>
    public async Task VisitedAsync(PageMessage message, VisitResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (articleId, due) = (message.ArticleId!, message.Visit!.Value);
        var state = await articles.ChangeAsync(
            articleId,
            state => IsDone(state, message) ? null : state with { Visits = schedule.After(state.Visits!, articleId, due, result, clock.GetUtcNow()) },
            cancellationToken);
        await SettleAsync(state, message, cancellationToken);
    }

    /// <summary>After a visit that was made before: dying behind the state must not leave the next one without its ticket.</summary>
    public async Task SettleAsync(ArticleState? state, PageMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await IssueAsync(state, cancellationToken);
        if (state?.Visits is { } visits && visits.NextDue != message.Visit)
        {
            await store.DeleteAsync(BlobName.VisitTicket(message.Visit!.Value, visits.Host(), state.ArticleId), cancellationToken);
        }
    }

    private async Task IssueAsync(ArticleState? state, CancellationToken cancellationToken)
    {
        if (state is { Visits: { NextDue: { } due } visits })
        {
            var ticket = CanonicalJson.ToUtf8(new VisitTicket(state.ArticleId, due), ArticleJson.Options);
            await store.CreateAsync(BlobName.VisitTicket(due, visits.Host(), state.ArticleId), ticket, Json, cancellationToken);
        }
    }

    private static ArticleVisits Seen(ArticleVisits? known, PageMessage message, ArticleRevision revision, PageCopy copy)
    {
        if (known is not null)
        {
            var since = revision.Fetched > known.Copy.Fetched ? copy.Fetched : known.Since;

            // The page that was visited so far goes on being visited; another address of the same article is asked only for its own entries.
            return known.Message.Url == message.Url
                ? known with { Copy = copy, LastWhole = copy.Fetched, Since = since }
                : known with { Since = since };
        }

        var first = revision.Published is { } published && published <= copy.Fetched ? published : copy.Fetched;
        return new ArticleVisits(message, copy, copy.Fetched, first, null);
    }
}
