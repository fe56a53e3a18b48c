using System.Text.Json.Nodes;
using Ingest.Entities;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Claims;
using Ingest.Tests.Schemas;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>Promises 1, 2, 4 and 6, step by step: whatever breaks, at whichever write, the end is the same.</summary>
public sealed class FlowTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_StoreBreaksAtAnyWrite_EndsLikeACalmRun()
    {
        using var calm = await CalmAsync();
        using var fresh = await new FlowRun().SetUpAsync();
        for (var write = fresh.Store.Writes + 1; write <= calm.Store.Writes; write++)
        {
            foreach (var isWritten in (bool[])[false, true])
            {
                using var run = await new FlowRun().SetUpAsync();
                run.Store.BreakAt = write;
                run.Store.BreakAfterWriting = isWritten;
                await AssertSameAsync(calm, await run.ToTheEndAsync(), $"write {write}, {isWritten}");
            }
        }
    }

    [Fact]
    public async Task Run_QueueBreaksAtAnyChange_EndsLikeACalmRun()
    {
        using var calm = await CalmAsync();
        for (var change = 1; change <= calm.Queue.Changes; change++)
        {
            foreach (var isChanged in (bool[])[false, true])
            {
                using var run = await new FlowRun().SetUpAsync();
                run.Queue.BreakAt = change;
                run.Queue.BreakAfterChanging = isChanged;
                await AssertSameAsync(calm, await run.ToTheEndAsync(), $"change {change}, {isChanged}");
            }
        }
    }

    [Fact]
    public async Task Run_EveryMessageDeliveredAgain_WritesAndSendsNothing()
    {
        using var run = await CalmAsync();
        var (writes, sent) = (run.Store.Writes, run.Queue.Sent.ToList());
        foreach (var (queue, body) in sent.Where(static sent => sent.Queue != QueueNames.Claims))
        {
            await run.Queue.SendAsync(queue, [body], TimeSpan.Zero, Token);
        }

        var repeated = run.Queue.Sent.Count;
        await run.ToTheEndAsync();
        Assert.Equal((writes, repeated), (run.Store.Writes, run.Queue.Sent.Count));
    }

    [Fact]
    public async Task Run_SameArticleInTwoFeeds_IsOneArticleWithTwoSightings()
    {
        using var run = await new FlowRun().SetUpAsync();
        await (await run.SeeFirstElsewhereAsync()).ToTheEndAsync();
        Assert.Equal(2, (await run.SummaryAsync()).Articles);
        Assert.Equal(2, run.Store.Blobs.Keys.Count(static name => name.StartsWith("articles/", StringComparison.Ordinal)));
        var sightings = run.Store.Blobs.Where(static blob => blob.Key.StartsWith("raw/fetches/", StringComparison.Ordinal))
            .Select(static blob => CanonicalJson.Read<FetchRecord>(blob.Value.Content.Span, FeedsJson.Options))
            .Where(static record => record.Url.StartsWith("https://courier.example/first", StringComparison.Ordinal))
            .Select(static record => record.Why.FeedId);
        Assert.Equal(2, sightings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task EnrichArticleAsync_TwoWorkersOnOneMessage_SendsItsClaimsOnce()
    {
        using var run = await CalmAsync();
        var body = run.Queue.Sent.First(static sent => sent.Queue == QueueNames.Articles).Body;
        await run.Store.DeleteAsync(run.Store.Blobs.Keys.First(name => name.StartsWith("state/sent/", StringComparison.Ordinal) && body.Contains(name["state/sent/".Length..].Split('-')[0], StringComparison.Ordinal)), Token);
        var before = run.Claims().Count();
        await run.AskAsync(async app =>
        {
            var pipeline = app.GetRequiredService<Pipeline>();
            await pipeline.EnrichArticleAsync(body, cancellationToken => pipeline.EnrichArticleAsync(body, Turns.AtOnce, cancellationToken), Token);
            return 0;
        });
        Assert.Equal(run.Claims().Distinct(StringComparer.Ordinal).Count(claim => claim.Contains(JsonNode.Parse(body)!["revision"]!.GetValue<string>(), StringComparison.Ordinal)), run.Claims().Count() - before);
    }

    [Fact]
    public async Task Run_ClaimsThatNoQueueCarries_AreKeptAndStopNoOther()
    {
        using var run = await new FlowRun().SetUpAsync(siteName: new string('x', QueueMessage.MaxBodyBytes));
        await run.ToTheEndAsync();
        Assert.Equal(2, run.Store.Blobs.Keys.Count(static name => name.StartsWith("claims/", StringComparison.Ordinal)));
        Assert.All(run.Claims(), static claim => Assert.Contains("Kharkiv", claim, StringComparison.Ordinal));
        Assert.NotEmpty(run.Claims());
        Assert.Equal(2, run.Store.Blobs.Keys.Count(static name => name.StartsWith("state/sent/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null, ReplayOutcome.Identical)]
    [InlineData("<html><body>Not found</body></html>", ReplayOutcome.ArticleDiffers)]
    public async Task Replay_OfACalmRun_IsIdenticalUnlessThePageReadsOtherwise(string? page, ReplayOutcome expected)
    {
        using var run = await CalmAsync();
        foreach (var name in run.Store.Blobs.Keys.Where(name => page is not null && name.StartsWith("raw/pages/", StringComparison.Ordinal)).ToList())
        {
            await run.Store.DeleteAsync(name, Token);
            await run.Store.CreateAsync(name, System.Text.Encoding.UTF8.GetBytes(page!), "text/html", Token);
        }

        var outcomes = new List<ReplayOutcome>();
        await run.AskAsync(async app =>
        {
            await app.GetRequiredService<Replay>().RunAsync(
                (_, outcome) =>
                {
                    outcomes.Add(outcome);
                    return Task.CompletedTask;
                },
                Token);
            return 0;
        });
        Assert.Equal([expected, expected], outcomes);
    }

    [Theory]
    [InlineData(QueueNames.Feeds)]
    [InlineData(QueueNames.Pages)]
    [InlineData(QueueNames.Articles)]
    public async Task GiveUpAsync_MessageThatNobodyCanRead_LetsItGoAside(string queue)
    {
        using var run = new FlowRun();
        await run.AskAsync(async app =>
        {
            await app.GetRequiredService<Pipeline>().GiveUpAsync(queue, "not json", "It failed five times.", Token);
            return 0;
        });
        Assert.Empty(run.Store.Blobs);
    }

    [Fact]
    public async Task Run_AllThatItWrites_FitsTheSchemas()
    {
        using var run = await CalmAsync();
        var documents = run.Store.Blobs.Where(static blob => !blob.Key.StartsWith("raw/pages/", StringComparison.Ordinal) && !blob.Key.StartsWith("raw/feeds/", StringComparison.Ordinal))
            .SelectMany(static blob => System.Text.Encoding.UTF8.GetString(blob.Value.Content.Span).TrimEnd('\n').Split('\n').Select(line => (Name: blob.Key, Text: line)))
            .Concat(run.Queue.Sent.Select(static sent => (Name: sent.Queue, Text: sent.Body)))
            .Where(static document => SchemaOf(document.Name) is not null)
            .ToList();
        Assert.Equal(16, documents.Select(static document => SchemaOf(document.Name)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(documents, static document => Assert.Empty(SchemaCheck.Problems(JsonNode.Parse(document.Text), ContractSchemas.Of(SchemaOf(document.Name)!))));
    }

    [Fact]
    public async Task EnrichArticleAsync_RecogniserAsksToWait_IsTriedLaterAfterThatTime()
    {
        var busy = new ListedNames { Failure = new RecognitionOutcome.Unavailable("busy", "The service is busy.", true, TimeSpan.FromSeconds(45)) };
        using var run = await new FlowRun { Analyzer = Texts.Analyzer(busy) }.SetUpAsync();
        var later = await Assert.ThrowsAsync<TryLaterException>(run.ToTheEndAsync);
        Assert.Equal(("The service is busy.", TimeSpan.FromSeconds(45)), (later.Message, later.Delay));
        Assert.DoesNotContain(run.Store.Blobs.Keys, static name => name.StartsWith("enriched/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replay_OfAServicesAnswer_AsksNobody()
    {
        using var run = await new FlowRun { Analyzer = Texts.Analyzer(new ListedNames("monitoring group") { Warnings = ["It is slow."], Usage = new RecognitionUsage(1, 0.001m) }) }.SetUpAsync();
        await run.ToTheEndAsync();
        var outcomes = new List<ReplayOutcome>();
        await run.AskAsync(async app =>
        {
            var gone = Texts.Enricher(new ListedNames { Failure = new RecognitionOutcome.Unavailable("gone", "Nobody may be asked.", true) });
            var replay = ActivatorUtilities.CreateInstance<Replay>(app, gone);
            await replay.RunAsync((_, outcome) => Note(outcomes, outcome), Token);
            return outcomes.Count;
        });
        Assert.Equal([ReplayOutcome.Identical, ReplayOutcome.Identical], outcomes);
    }

    private static Task Note(List<ReplayOutcome> outcomes, ReplayOutcome outcome)
    {
        outcomes.Add(outcome);
        return Task.CompletedTask;
    }

    private static async Task<FlowRun> CalmAsync()
    {
        var run = await new FlowRun().SetUpAsync();
        await run.ToTheEndAsync();
        Assert.Equal(0, run.Breakdowns);
        Assert.NotEmpty(run.Claims());
        Assert.Contains(run.Store.Blobs.Keys, static name => name.StartsWith("state/alerts/a-", StringComparison.Ordinal));
        return run;
    }

    private static async Task AssertSameAsync(FlowRun calm, FlowRun run, string when)
    {
        Assert.True(run.Breakdowns == 1, when);
        Assert.Equal(calm.Store.Blobs.Keys, run.Store.Blobs.Keys, StringComparer.Ordinal);
        Assert.All(calm.Store.Blobs, blob => Assert.True(blob.Value.Content.Span.SequenceEqual(run.Store.Blobs[blob.Key].Content.Span), $"{when}: {blob.Key}"));
        Assert.Equal(calm.Claims().ToHashSet(StringComparer.Ordinal), run.Claims().ToHashSet(StringComparer.Ordinal));
        var (expected, actual) = (await calm.SummaryAsync(), await run.SummaryAsync());
        Assert.Equal(expected with { SetAside = [] }, actual with { SetAside = expected.SetAside.Count == actual.SetAside.Count ? [] : actual.SetAside });
    }

    private static string? SchemaOf(string name) => name.Split('/') switch
    {
        ["claims", ..] => "claim",
        ["feeds" or "pages" or "articles" or "alerts"] => $"{name}-message",
        ["raw", "fetches", ..] => "fetch-record",
        ["articles", ..] => "article-revision",
        ["enriched", ..] => "enrichment",
        ["state", "watches.json"] => "watches",
        ["state", "feeds", ..] => "feed-state",
        ["state", "pages", ..] => "page-state",
        ["state", "articles", ..] => "article-state",
        ["state", "stories", ..] => "story-member",
        ["state", "visits", ..] => "visit-ticket",
        ["state", "alerts", var file] => file.StartsWith("a-", StringComparison.Ordinal) ? "alert-record" : "told-story",
        _ => null,
    };
}
