using System.Net;
using System.Text;
using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Articles.Visits;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>Pages that are asked again: corrections, withdrawals, walls, faults, and breakdowns in between.</summary>
public sealed class VisitFlowTests
{
    private const string Url = "https://courier.example/second";
    private const string Text = "The regional roads office closed the bridge over the channel on Tuesday. Protesters marched in Kharkiv, the mayor said. Engineers had worked on the repairs for three weeks and two days.";
    private const string Wall = "<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our partners use cookies. Accept all or manage options.</p></body></html>";
    private static readonly TimeSpan UntilFirst = TimeSpan.FromMinutes(20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Visit_ChangedPage_IsANewRevisionWithItsNote()
    {
        using var run = await CalmAsync();
        Show(run, Text + "</p><p>Correction: An earlier version of this article said that the bridge had reopened.");
        await VisitAsync(run);

        var history = await HistoryAsync(run);
        Assert.Equal((2, null, VisitResult.Changed), (history.Revisions.Count, history.Withdrawn, history.Visits!.Code));
        Assert.Equal(history.Revisions[0].Revision.Revision, history.Latest().Revision.Replaces);
        Assert.NotEmpty(history.Latest().Revision.Notes);
        Assert.All(history.Latest().Revision.Notes, static note => Assert.Equal((NoteKind.Correction, "Correction: An earlier version of this article said that the bridge had reopened."), (note.Kind, note.Text)));
        Assert.Equal(run.Clock.GetUtcNow(), history.Latest().Fetch!.Time);
        Assert.Equal(2, run.Queue.Sent.Count(sent => sent.Queue == QueueNames.Articles && sent.Body.Contains(history.ArticleId, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Visit_PageWithValidators_SendsThemAndLeavesNoFact()
    {
        using var run = await new FlowRun().SetUpAsync();
        run.Web.Add(Url, HttpStatusCode.OK, Encoding.UTF8.GetBytes(FlowRun.Page("Bridge reopens", Text, "Courier")), "text/html", ("ETag", "\"1\""), ("Last-Modified", "Wed, 20 Sep 2017 08:00:00 GMT"));
        await run.ToTheEndAsync();
        run.Web.Add(Url, HttpStatusCode.NotModified, [], "text/html");
        var facts = Facts(run);
        await VisitAsync(run);

        var asked = run.Web.Asked[Url].Headers;
        Assert.Equal(("\"1\"", "Wed, 20 Sep 2017 08:00:00 GMT"), (asked.GetValues("If-None-Match").Single(), asked.GetValues("If-Modified-Since").Single()));
        Assert.Equal(facts, Facts(run));
        Assert.Equal((VisitResult.Unchanged, 1), ((await HistoryAsync(run)).Visits!.Code, (await HistoryAsync(run)).Visits!.Count));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Visit_PageIsGone_IsAWithdrawalUntilItIsBack(int status)
    {
        using var run = await CalmAsync();
        var before = (await HistoryAsync(run)).Latest();
        run.Web.Add(Url, (HttpStatusCode)status, [], "text/html");
        await VisitAsync(run);

        var history = await HistoryAsync(run);
        Assert.Equal((status, false, run.Clock.GetUtcNow()), (history.Withdrawn!.Status, history.Withdrawn.IsOver, history.Withdrawn.Time));
        Assert.Equal(before.Revision.Revision, history.Latest().Revision.Revision);
        Assert.Equal([history.ArticleId], (await WithdrawnAsync(run)).Select(static row => row.ArticleId), StringComparer.Ordinal);
        Assert.Equal(run.Clock.GetUtcNow(), (await RowAsync(run, history.ArticleId)).Withdrawn);

        Show(run, Text);
        await VisitAsync(run, TimeSpan.FromHours(1));
        Assert.Null((await HistoryAsync(run)).Withdrawn);
        Assert.Empty(await WithdrawnAsync(run));
        Assert.Equal([false, true], run.Store.Blobs.Where(static blob => blob.Key.StartsWith("raw/withdrawals/", StringComparison.Ordinal)).Select(static blob => CanonicalJson.Read<Withdrawal>(blob.Value.Content.Span, ArticleJson.Options)).OrderBy(static fact => fact.Time).Select(static fact => fact.IsOver));
    }

    [Fact]
    public async Task Rebuild_OfAWithdrawnArticle_ShowsItWithdrawn()
    {
        using var run = await CalmAsync();
        run.Web.Add(Url, HttpStatusCode.Gone, [], "text/html");
        await VisitAsync(run);
        var expected = await WithdrawnAsync(run);
        Assert.NotEmpty(expected);
        await run.AskAsync(static async app =>
        {
            app.GetRequiredService<SqliteIndex>().Dispose();
            File.Delete(app.GetRequiredService<SqliteIndex>().Path);
            return 0;
        });
        await run.AskAsync(static app => app.GetRequiredService<IndexRebuild>().RunAsync(Token));

        Assert.Equal(expected.Select(static row => row.Withdrawn), (await WithdrawnAsync(run)).Select(static row => row.Withdrawn));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, Wall, "consent")]
    [InlineData(HttpStatusCode.Forbidden, "", "http-403")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "", "http-503")]
    public async Task Visit_PageThatTellsNothing_LeavesTheArticleAndIsPlannedAgain(HttpStatusCode status, string body, string code)
    {
        using var run = await CalmAsync();
        run.Web.Add(Url, status, Encoding.UTF8.GetBytes(body), "text/html");
        await VisitAsync(run);

        var history = await HistoryAsync(run);
        Assert.Equal((1, null, code), (history.Revisions.Count, history.Withdrawn, history.Visits!.Code));
        Assert.True(history.Visits.NextDue > run.Clock.GetUtcNow());
        Assert.NotEmpty(history.Visits.Reason!);
        Assert.DoesNotContain((await run.SummaryAsync()).SetAside, static aside => aside.Stage == "pages");
    }

    [Fact]
    public async Task Visit_AnotherArticleAtTheAddress_IsNoRevision()
    {
        using var run = await CalmAsync();
        run.Web.Add(Url, FlowRun.Page("Ferry stops", Text, "Courier").Replace("<head>", "<head><link rel=\"canonical\" href=\"https://courier.example/ferry\">", StringComparison.Ordinal));
        await VisitAsync(run);

        Assert.Equal((1, "other-article"), ((await HistoryAsync(run)).Revisions.Count, (await HistoryAsync(run)).Visits!.Code));
    }

    [Fact]
    public async Task Visit_FeedThatNobodySubscribesTo_AsksNobodyAndEnds()
    {
        using var run = await CalmAsync();
        await run.AskAsync(static async app =>
        {
            await foreach (var feed in app.GetRequiredService<Subscriptions>().ListAsync(Token))
            {
                await app.GetRequiredService<Subscriptions>().RemoveAsync(feed.State.FeedId, Token);
            }

            return 0;
        });
        var requests = run.Web.Requests;
        await VisitAsync(run);

        Assert.Equal(requests, run.Web.Requests);
        Assert.Equal((VisitResult.Unsubscribed, null), ((await HistoryAsync(run)).Visits!.Code, (await HistoryAsync(run)).Visits!.NextDue));
        Assert.Empty(Tickets(run));
    }

    [Fact]
    public async Task Visits_OverAYear_EndAndLeaveNoTicket()
    {
        using var run = await CalmAsync();
        for (var day = 0; day < 366 && Tickets(run).Count > 0; day++)
        {
            await VisitAsync(run, day == 0 ? UntilFirst : TimeSpan.FromDays(1));
        }

        var history = await HistoryAsync(run);
        Assert.Empty(Tickets(run));
        Assert.Equal((null, 1), (history.Visits!.NextDue, history.Revisions.Count));
        Assert.InRange(history.Visits.Count, 5, 7);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("gone")]
    [InlineData("back")]
    public async Task Visit_StoreOrQueueBreaksAnywhere_EndsLikeACalmVisit(string what)
    {
        using var calm = await CalmAsync();
        await BeforeAsync(calm, what);
        var (writes, changes) = (calm.Store.Writes, calm.Queue.Changes);
        await VisitAsync(calm);
        for (var step = 1; step <= calm.Store.Writes - writes + calm.Queue.Changes - changes; step++)
        {
            foreach (var isDone in (bool[])[false, true])
            {
                using var run = await CalmAsync();
                await BeforeAsync(run, what);
                var isStore = step <= calm.Store.Writes - writes;
                (run.Store.BreakAt, run.Store.BreakAfterWriting) = isStore ? (writes + step, isDone) : (0, false);
                (run.Queue.BreakAt, run.Queue.BreakAfterChanging) = isStore ? (0, false) : (changes + step - (calm.Store.Writes - writes), isDone);
                await VisitAsync(run);
                Assert.Equal(1, run.Breakdowns);
                Assert.Equal(calm.Store.Blobs.Keys, run.Store.Blobs.Keys, StringComparer.Ordinal);
                Assert.All(calm.Store.Blobs, blob => Assert.True(blob.Value.Content.Span.SequenceEqual(run.Store.Blobs[blob.Key].Content.Span), $"{what}, step {step}, {isDone}: {blob.Key}"));
                Assert.Equal((await WithdrawnAsync(calm)).Select(static row => row.Withdrawn), (await WithdrawnAsync(run)).Select(static row => row.Withdrawn));
                Assert.Equal(calm.Claims().ToHashSet(StringComparer.Ordinal), run.Claims().ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Replay_AfterVisitsOfAllKinds_FindsNoDifference()
    {
        using var run = await CalmAsync();
        Show(run, Text);
        await VisitAsync(run);
        run.Web.Add(Url, Wall);
        await VisitAsync(run, TimeSpan.FromHours(2));
        run.Web.Add(Url, FlowRun.Page("Ferry stops", Text, "Courier").Replace("<head>", "<head><link rel=\"canonical\" href=\"https://courier.example/ferry\">", StringComparison.Ordinal));
        await VisitAsync(run, TimeSpan.FromHours(8));

        var outcomes = await ReplayAsync(run);
        Assert.Equal(5, outcomes.Count);
        Assert.DoesNotContain(outcomes, static outcome => outcome is not (ReplayOutcome.Identical or ReplayOutcome.SetAside));
    }

    [Fact]
    public async Task Visit_SecondPageOfAnArticleChanges_IsANewRevisionThatReplaysTheSame()
    {
        using var run = await new FlowRun().SetUpAsync();
        run.Web.Add(Url, FlowRun.Page("Bridge reopens", Text, "Courier").Replace("<head>", $"<head><link rel=\"next\" href=\"{Url}?page=2\">", StringComparison.Ordinal));
        run.Web.Add(Url + "?page=2", FlowRun.Page("Bridge reopens", "The ferry to the island, which had taken over some of the traffic, goes back to its old timetable on Friday.", "Courier"));
        await run.ToTheEndAsync();
        run.Web.Add(Url + "?page=2", FlowRun.Page("Bridge reopens", "The ferry to the island, which had taken over some of the traffic, goes back to its old timetable on Saturday.", "Courier"));
        await VisitAsync(run);

        var history = await HistoryAsync(run);
        Assert.Equal((2, VisitResult.Changed), (history.Revisions.Count, history.Visits!.Code));
        Assert.Contains("Saturday", history.Latest().Revision.Text, StringComparison.Ordinal);
        Assert.Single(history.Latest().MoreFetches);
        Assert.All(await ReplayAsync(run), static outcome => Assert.Equal(ReplayOutcome.Identical, outcome));
    }

    // Where a visit finds the page back, it was gone before.
    private static async Task BeforeAsync(FlowRun run, string what)
    {
        if (what == "back")
        {
            run.Web.Add(Url, HttpStatusCode.Gone, [], "text/html");
            await VisitAsync(run);
            Show(run, Text);
            run.Clock.Advance(TimeSpan.FromHours(1));
            return;
        }

        if (what == "gone")
        {
            run.Web.Add(Url, HttpStatusCode.Gone, [], "text/html");
        }
        else
        {
            Show(run, Text);
        }
    }

    private static Task<List<ReplayOutcome>> ReplayAsync(FlowRun run) => run.AskAsync(static async app =>
    {
        var outcomes = new List<ReplayOutcome>();
        await app.GetRequiredService<Replay>().RunAsync(
            (_, outcome) =>
            {
                outcomes.Add(outcome);
                return Task.CompletedTask;
            },
            Token);
        return outcomes;
    });

    private static void Show(FlowRun run, string text) => run.Web.Add(Url, FlowRun.Page("Bridge reopens", text, "Courier"));

    private static Task VisitAsync(FlowRun run) => VisitAsync(run, UntilFirst);

    private static async Task VisitAsync(FlowRun run, TimeSpan after)
    {
        run.Clock.Advance(after);
        await run.ToTheEndAsync();
    }

    private static async Task<FlowRun> CalmAsync() => await (await new FlowRun().SetUpAsync()).ToTheEndAsync();

    private static async Task<ArticleHistory> HistoryAsync(FlowRun run) =>
        Assert.IsType<ArticleHistory>(await run.AskAsync(static app => app.GetRequiredService<ArticleHistories>().FindAsync(Url, Token)));

    private static async Task<IReadOnlyList<ArticleRow>> WithdrawnAsync(FlowRun run) =>
        (await run.AskAsync(static app => app.GetRequiredService<SqliteIndex>().ArticlesAsync(new IndexQuery(Withdrawn: true), Token))).Items;

    private static async Task<ArticleRow> RowAsync(FlowRun run, string articleId) =>
        (await run.AskAsync(app => app.GetRequiredService<SqliteIndex>().ArticleAsync(articleId, null, Token)))!.Article;

    private static List<string> Facts(FlowRun run) => [.. run.Store.Blobs.Keys.Where(static name => !name.StartsWith("state/", StringComparison.Ordinal))];

    private static List<string> Tickets(FlowRun run) => [.. run.Store.Blobs.Keys.Where(static name => name.StartsWith("state/visits/", StringComparison.Ordinal))];
}
