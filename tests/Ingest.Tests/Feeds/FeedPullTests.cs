using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedPullTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private FeedServer _server = null!;
    private ServiceProvider _services = null!;
    private string _feedId = null!;
    private string _body = FeedSamples.RssOf(FeedSamples.Item("2"), FeedSamples.Item("1"));

    public async ValueTask InitializeAsync()
    {
        _server = await FeedServer.StartAsync(context => context.Response.WriteAsync(_body));
        _services = FeedServer.Services(services => services.AddSingleton<TimeProvider>(_clock).AddStorage(_folder.Path));
        var added = (SubscribeOutcome.Added)await Subscriptions.AddAsync(_server.Url.AbsoluteUri, null, null, null, CancellationToken.None);
        _feedId = added.Feed.FeedId;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PullAsync_NewFeed_SendsAPagePerEntryOldestFirst()
    {
        var outcome = Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync());
        Assert.Equal((2, 0, 2), (outcome.New, outcome.Changed, outcome.Total));
        Assert.Equal(["https://example.org/1", "https://example.org/2"], (await PagesAsync()).Select(page => page.Url), StringComparer.Ordinal);
        Assert.Equal((FeedStatus.Ok, "t"), ((await StateAsync()).Status, (await StateAsync()).Title));
    }

    [Fact]
    public async Task PullAsync_SameDueTimeAgain_DoesNothing()
    {
        await PullAsync();
        var before = await NamesAsync();
        Assert.IsType<FeedPullOutcome.AlreadyPulled>(await PullAsync());
        Assert.Equal(before, await NamesAsync());
    }

    [Fact]
    public async Task PullAsync_SameBytesLater_WritesOnlyState()
    {
        await PullAsync();
        var before = await NamesAsync();
        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.IsType<FeedPullOutcome.Unchanged>(await PullAsync());
        Assert.Equal(before, await NamesAsync(), StringComparer.Ordinal);
        Assert.Equal(2, (await PagesAsync()).Count);
        Assert.Equal((FeedStatus.Unchanged, _clock.GetUtcNow()), ((await StateAsync()).Status, (await StateAsync()).LastChecked));
    }

    [Fact]
    public async Task PullAsync_NewAndChangedEntries_SendsThoseOnly()
    {
        await PullAsync();
        _body = FeedSamples.RssOf(FeedSamples.Item("3"), FeedSamples.Item("2", "corrected"), FeedSamples.Item("1"));
        _clock.Advance(TimeSpan.FromMinutes(15));
        var outcome = Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync());
        Assert.Equal((1, 1, 3), (outcome.New, outcome.Changed, outcome.Total));
        Assert.Equal(["https://example.org/2", "https://example.org/3"], (await PagesAsync()).Skip(2).Select(page => page.Url), StringComparer.Ordinal);
    }

    [Fact]
    public async Task PullAsync_BeforeItsTurn_HasKeptTheBytesAndChangedNothing()
    {
        var state = await StateAsync();
        IReadOnlyList<string> kept = [];
        var message = new FeedMessage(_feedId, state.NextDue);
        await _services.GetRequiredService<FeedPull>().PullAsync(
            message,
            async _ =>
            {
                kept = await NamesAsync();
                Assert.Empty(await PagesAsync());
                Assert.Null((await StateAsync()).LastPulledFor);
            },
            CancellationToken.None);
        Assert.Contains(kept, static name => name.StartsWith("raw/feeds/", StringComparison.Ordinal));
        Assert.Contains(kept, static name => name.StartsWith("raw/fetches/", StringComparison.Ordinal));
        Assert.Equal(kept, await NamesAsync());
        Assert.Equal(2, (await PagesAsync()).Count);
    }

    [Fact]
    public async Task PullAsync_SettingsChangedBeforeItsTurn_ReadsByTheNewOnes()
    {
        var message = new FeedMessage(_feedId, (await StateAsync()).NextDue);
        var outcome = await _services.GetRequiredService<FeedPull>().PullAsync(
            message, async _ => await Subscriptions.SetAsync(_feedId, [("language", "fr")], CancellationToken.None), CancellationToken.None);
        Assert.IsType<FeedPullOutcome.Pulled>(outcome);
        Assert.All(await PagesAsync(), static page => Assert.Equal("fr", page.Origin?.Language));
    }

    [Fact]
    public async Task PullAsync_CutOffBeforeTheState_DoesTheSameAgain()
    {
        var before = await StateAsync();
        await PullAsync();
        var facts = await NamesAsync();
        var current = (await Subscriptions.GetAsync(_feedId, CancellationToken.None))!;
        await Subscriptions.UpdateAsync(before, current.Version, CancellationToken.None);
        Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync());
        var pages = await PagesAsync();
        Assert.Equal(facts, await NamesAsync());
        Assert.Equal(pages.Take(2), pages.Skip(2));
    }

    [Fact]
    public async Task PullAsync_EntryComesBackAfterLong_IsNotNew()
    {
        await PullAsync();
        foreach (var body in (string[])[FeedSamples.RssOf(FeedSamples.Item("9")), FeedSamples.RssOf(FeedSamples.Item("1"))])
        {
            _body = body;
            _clock.Advance(TimeSpan.FromDays(1000));
            await PullAsync();
        }

        Assert.Equal(3, (await PagesAsync()).Count);
    }

    [Fact]
    public async Task PullAsync_PermanentRedirect_IsToldAtOnceAndBelievedAfterThreePullsAndTwoDays()
    {
        _server.Answer = context => context.Request.Path == "/new" ? context.Response.WriteAsync(_body) : Redirect(context);
        for (var pull = 1; pull <= 5; pull++)
        {
            await PullAsync();
            Assert.Contains("moved for good to", (await StateAsync()).Reason, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(pull == 5, (await StateAsync()).CurrentUrl is not null);
            _clock.Advance(TimeSpan.FromHours(12));
        }

        Assert.Equal(new Uri(_server.Url, "/new").AbsoluteUri, (await StateAsync()).CurrentUrl);
    }

    [Fact]
    public async Task PullAsync_Gone_IsNotPulledAgain()
    {
        _server.Answer = Status(410);
        Assert.IsType<FeedPullOutcome.Gone>(await PullAsync());
        _clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal((FeedStatus.Gone, 0), ((await StateAsync()).Status, await Rounds.SendDueAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task PullAsync_Failures_BackOff()
    {
        _server.Answer = Status(503);
        for (var i = 0; i < 4; i++)
        {
            Assert.IsType<FeedPullOutcome.Failed>(await PullAsync());
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        var state = await StateAsync();
        Assert.Equal((FeedStatus.Failing, 4), (state.Status, state.Failures));
        Assert.Equal("it failed 4 times in a row", state.DueBecause);
        Assert.Equal(TimeSpan.FromMinutes(83), state.NextDue - new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task PullAsync_HostAskedForRest_IsPutOffAndNoFailure()
    {
        _server.Answer = static context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };
        Assert.IsType<FeedPullOutcome.Failed>(await PullAsync());
        _clock.Advance(TimeSpan.FromMinutes(10));
        Assert.IsType<FeedPullOutcome.PutOff>(await PullAsync());
        var state = await StateAsync();
        Assert.Equal((1, TimeSpan.FromMinutes(50)), (state.Failures, state.NextDue - _clock.GetUtcNow()));
    }

    [Fact]
    public async Task PullAsync_EightDaysOfNotModified_AsksForAWholeDocument()
    {
        var conditional = new List<bool>();
        _server.Answer = context =>
        {
            conditional.Add(context.Request.Headers.IfNoneMatch.Count > 0);
            context.Response.Headers.ETag = "\"always\"";
            context.Response.StatusCode = conditional[^1] ? 304 : 200;
            return conditional[^1] ? Task.CompletedTask : context.Response.WriteAsync(_body);
        };
        for (var day = 0; day < 10; day++)
        {
            await PullAsync();
            _clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([false, true, true, true, true, true, true, true, false, true], conditional);
    }

    [Fact]
    public async Task PullAsync_AWebPage_IsKeptAndNamed()
    {
        _body = "<html><body>Closed</body></html>";
        Assert.IsType<FeedPullOutcome.NotAFeed>(await PullAsync());
        Assert.Equal((FeedStatus.NotAFeed, "This is a web page, not a feed."), ((await StateAsync()).Status, (await StateAsync()).Reason));
        Assert.Contains(await NamesAsync(), name => name.StartsWith("raw/feeds/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PullAsync_AWindowsWorthOfVariants_SendsEachEntryOnce()
    {
        await PullAsync();
        foreach (var body in (string[])
        [
            FeedSamples.RssOf("<item><guid isPermaLink=\"false\">other-1</guid><title> t </title><link>http://example.org/1/?utm_source=rss</link><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate></item>"),
            FeedSamples.RssOf(FeedSamples.Item("1"), FeedSamples.Item("2")),
            FeedSamples.RssOf("<item><guid isPermaLink=\"false\">2</guid><title>t</title><link>https://example.org/2</link><pubDate>Mon, 01 Jan 2001 00:00:00 GMT</pubDate></item>"),
        ])
        {
            _body = body;
            _clock.Advance(TimeSpan.FromDays(1));
            Assert.Equal((0, 0), Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync()) is var pulled ? (pulled.New, pulled.Changed) : (-1, -1));
        }
    }

    [Fact]
    public async Task PullAsync_EntriesRememberedByAnEarlierVersion_AreNotNew()
    {
        var old = EntryKey.All(FeedSamples.Parse(_body)).ToDictionary(static key => key[..12], static _ => "00000000", StringComparer.Ordinal);
        await Subscriptions.ChangeAsync(_feedId, state => state with { Seen = old }, CancellationToken.None);
        var pulled = Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync());
        Assert.Equal((0, 0, 0, 2), (pulled.New, pulled.Changed, (await StateAsync()).Seen.Count, (await StateAsync()).EntryCount()));
        _body = FeedSamples.RssOf(FeedSamples.Item("2", "corrected"), FeedSamples.Item("1"));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync()).Changed);
    }

    [Fact]
    public async Task PullAsync_ExcludedEntries_AreCountedByRuleAndComeOnceTheRuleIsGone()
    {
        await Subscriptions.SetAsync(_feedId, [("exclude.url", "/2$")], CancellationToken.None);
        var pulled = Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync());
        Assert.Equal((1, 1), (pulled.New, pulled.LeftOut));
        Assert.Equal(1, (await StateAsync()).Excluded!["exclude.url=/2$"]);
        _clock.Advance(TimeSpan.FromDays(1));
        await Subscriptions.SetAsync(_feedId, [("exclude.url", string.Empty)], CancellationToken.None);
        Assert.Equal(1, Assert.IsType<FeedPullOutcome.Pulled>(await PullAsync()).New);
        Assert.Null((await StateAsync()).Excluded);
    }

    [Fact]
    public async Task PullAsync_TrustedContentAndPublisher_TravelWithTheMessage()
    {
        await Subscriptions.SetAsync(_feedId, [("content", "feed"), ("publisher", "Hill"), ("language", "fr"), ("reliability", "B2")], CancellationToken.None);
        await PullAsync();
        Assert.All(await PagesAsync(), static page => Assert.Equal((null, "Hill", "fr", "B2"), (page.Url, page.Origin!.Publisher, page.Origin.Language, page.Origin.Reliability)));
    }

    [Fact]
    public async Task PullAsync_RemovedFeed_IsUnsubscribed()
    {
        await Subscriptions.RemoveAsync(_feedId, CancellationToken.None);
        Assert.IsType<FeedPullOutcome.Unsubscribed>(await PullAsync());
    }

    [Fact]
    public async Task SendDueAsync_MessageUnderWay_SendsNoOther()
    {
        Assert.Equal(1, await Rounds.SendDueAsync(CancellationToken.None));
        for (var i = 0; i < 10; i++)
        {
            _clock.Advance(TimeSpan.FromMinutes(15));
            Assert.Equal(0, await Rounds.SendDueAsync(CancellationToken.None));
        }

        _clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal(1, await Rounds.SendDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task GiveUpAsync_PoisonedMessage_GoesOnAtTheNextDueTime()
    {
        await Rounds.SendDueAsync(CancellationToken.None);
        await Pull.GiveUpAsync(new FeedMessage(_feedId, _clock.GetUtcNow()), "It failed five times.", CancellationToken.None);
        _clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal((1, "It failed five times."), (await Rounds.SendDueAsync(CancellationToken.None), (await StateAsync()).Reason));
    }

    private Subscriptions Subscriptions => _services.GetRequiredService<Subscriptions>();

    private FeedPull Pull => _services.GetRequiredService<FeedPull>();

    private FeedRounds Rounds => _services.GetRequiredService<FeedRounds>();

    private static RequestDelegate Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static Task Redirect(HttpContext context)
    {
        context.Response.Redirect("/new", permanent: true);
        return Task.CompletedTask;
    }

    private Task<FeedPullOutcome> PullAsync() => Pull.PullAsync(new FeedMessage(_feedId, _clock.GetUtcNow()), Turns.AtOnce, CancellationToken.None);

    private async Task<FeedState> StateAsync() => (await Subscriptions.GetAsync(_feedId, CancellationToken.None))!.State;

    private async Task<List<PageMessage>> PagesAsync()
    {
        var messages = await _services.GetRequiredService<IMessageQueue>().PeekAsync(QueueNames.Pages, 100, CancellationToken.None);
        return messages.Select(message => CanonicalJson.Read<PageMessage>(message.Body, FeedsJson.Options)).ToList();
    }

    private async Task<List<string>> NamesAsync(string prefix = "raw/")
    {
        var names = new List<string>();
        await foreach (var name in _services.GetRequiredService<IBlobStore>().ListAsync(prefix, CancellationToken.None))
        {
            names.Add(name);
        }

        return names;
    }
}
