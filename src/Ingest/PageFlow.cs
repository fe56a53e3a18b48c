using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Feeds;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Stories;

namespace Ingest;

/// <summary>From an entry of a feed to an article revision with its story.</summary>
public sealed class PageFlow(PageReader pages, ArticleArchive articles, StoryFinder stories, VisitBook visits, WithdrawalFlow withdrawals, FlowOutputs outputs, TimeProvider clock)
{
    private const string Stage = "pages";

    /// <summary>Reads the page that an entry leads to and keeps what it holds.</summary>
    public async Task RunAsync(PageMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        var outcome = await pages.ReadAsync(message, cancellationToken);
        await turn(cancellationToken);
        switch (outcome)
        {
            case PageOutcome.Article article:
                await KeepAsync(message, article, cancellationToken);
                break;
            case PageOutcome.SetAside aside:
                await WriteSetAsideAsync(message, aside.Code, aside.Message, cancellationToken);
                await pages.MarkReadAsync(message, aside, null, cancellationToken);
                break;
            case PageOutcome.TryLater later:
                outputs.Tally.Count($"pages put off: {later.Code}");
                throw new TryLaterException(later.Message, later.Delay);
            default:
                outputs.Tally.Count("pages skipped: already read");
                break;
        }
    }

    /// <summary>The page failed for the last time.</summary>
    public async Task GiveUpAsync(PageMessage message, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await WriteSetAsideAsync(message, PageLedger.GaveUp, reason, cancellationToken);
        await pages.GiveUpAsync(message, reason, cancellationToken);
    }

    // The revision first, then the message, then the plan of visits, then the mark that the page was read.
    private async Task KeepAsync(PageMessage message, PageOutcome.Article read, CancellationToken cancellationToken)
    {
        var kept = await KeepAsync(read, cancellationToken);
        if (read.Copy is { } copy)
        {
            await withdrawals.EndAsync(read.Draft.ArticleId, read.Draft.Url, copy.Fetched, cancellationToken);
        }

        await visits.SeenAsync(message, read, kept.Current, cancellationToken);
        await pages.MarkReadAsync(message, read, kept.Current, cancellationToken);
    }

    /// <summary>Keeps what a page holds as a revision, if its text is new, and sends it on unless that was done.</summary>
    internal async Task<KeepOutcome> KeepAsync(PageOutcome.Article read, CancellationToken cancellationToken)
    {
        var draft = read.Draft;
        var known = await articles.FindAsync(draft, cancellationToken);
        var story = known?.Story ?? await stories.PlaceAsync(Candidate(draft), DateOnly.FromDateTime(draft.Fetched.UtcDateTime), cancellationToken);
        var kept = await articles.KeepAsync(draft, story, cancellationToken);
        var revision = kept.Current;
        outputs.Tally.Count(kept is KeepOutcome.Kept ? (revision.Replaces is null ? "articles kept" : "revisions kept") : "articles unchanged");
        if (draft.CutShort is { } end)
        {
            outputs.Tally.Count($"articles cut short: {end}");
        }

        if (draft.TextSourceReason is { } why)
        {
            outputs.Tally.Count($"articles with the feed's text: {why}");
        }

        if (!await outputs.Sent.IsSentAsync(revision.ArticleId, revision.Revision, cancellationToken))
        {
            var next = new ArticleMessage(revision.ArticleId, revision.Revision, revision.Day);
            await outputs.Queue.SendAsync(QueueNames.Articles, [CanonicalJson.ToText(next, ArticleJson.Options)], TimeSpan.Zero, cancellationToken);
        }

        return kept;
    }

    private static StoryCandidate Candidate(ArticleDraft draft) =>
        new(draft.ArticleId, draft.Title, draft.Text, draft.Published ?? draft.Fetched, draft.CanonicalUrl, draft.Authors, draft.Publisher);

    private async Task WriteSetAsideAsync(PageMessage message, string code, string reason, CancellationToken cancellationToken)
    {
        outputs.Tally.Count($"pages set aside: {code}");
        var entry = new SetAsideEntry(Stage, code, reason, message.Url, message.FeedId, clock.GetUtcNow());
        await outputs.Index.WriteSetAsideAsync(entry, cancellationToken);
    }
}
