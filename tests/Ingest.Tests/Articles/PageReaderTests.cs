using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class PageReaderTests : IDisposable
{
    private const string Url = "https://courier.example/bridge";
    private const string Prose = "Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.";
    private const string Page = $"<html><head><title>Bridge reopens</title></head><body><h1>Bridge reopens</h1><p>{Prose}</p><p>{Prose}</p></body></html>";
    private const string Wall = "<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our partners use cookies. Accept all or manage options.</p></body></html>";
    private const string Feed = $"""
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Courier</title><link>https://courier.example/</link>
        <item><guid>1</guid><title>Bridge reopens</title><link>{Url}</link><pubDate>Mon, 18 Sep 2017 14:00:00 GMT</pubDate><author>ida@courier.example (Ida Holm)</author><description>&lt;p&gt;{Prose} The lamps follow in June, and the ferry stops on Friday.&lt;/p&gt;</description></item>
        <item><guid>2</guid><title>Note to readers</title><description>{Prose}</description></item>
        </channel></rss>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly ServedPages _pages = new();
    private readonly DirectoryBlobStore _store;
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2017, 9, 20, 9, 0, 0, TimeSpan.Zero));
    private readonly PageReader _reader;

    public PageReaderTests()
    {
        _store = new DirectoryBlobStore(_folder.Path);
        var (archive, entries) = (new RawArchive(_store, _clock), new FeedEntries(_store));
        _reader = new PageReader(PageFetchers.Over(_pages, _store, _clock), archive, entries, new PageLedger(_store), _store, NullLogger<PageReader>.Instance);
    }

    [Fact]
    public async Task ReadAsync_Article_KeepsBytesAndMerges()
    {
        _pages.Add(Url, Page);

        var draft = await ArticleAsync(Url);

        Assert.Equal("Bridge reopens", draft.Title);
        Assert.Equal(new DateTimeOffset(2017, 9, 18, 14, 0, 0, TimeSpan.Zero), draft.Published);
        Assert.Equal("Courier", draft.Publisher);
        Assert.Equal("page", draft.TextSource);
        Assert.Equal(_clock.GetUtcNow(), draft.Fetched);
        Assert.Equal(Page, Encoding.UTF8.GetString((await _store.GetAsync(draft.Raw.Blob, default))!.Content.Span));
    }

    // The page says the day, the feed the hour; another day is another date, and the page's own is the article's.
    [Theory]
    [InlineData("2017-09-18", "2017-09-18T14:00:00", null)]
    [InlineData("2017-09-15", "2017-09-15T00:00:00", DatePrecision.Day)]
    [InlineData("2017-09-18T10:00Z", "2017-09-18T10:00:00", DatePrecision.Time)]
    public async Task ReadAsync_PageWithADay_TakesTheHourFromTheFeedIfThatIsTheSameDay(string stated, string published, DatePrecision? precision)
    {
        _pages.Add(Url, Page.Replace("<head>", $"<head><meta property=article:published_time content='{stated}'>", StringComparison.Ordinal));

        var draft = await ArticleAsync(Url);

        Assert.Equal((published, precision), (draft.Published?.ToString("s", CultureInfo.InvariantCulture), draft.PublishedPrecision));
        Assert.Equal(precision is null, draft.PublishedSource is null);
    }

    [Fact]
    public async Task ReadAsync_ConsentWall_TakesTheFeedsContent()
    {
        _pages.Add(Url, Wall);

        var draft = await ArticleAsync(Url);

        Assert.Equal(("feed", "consent", "Bridge reopens"), (draft.TextSource, draft.TextSourceReason, draft.Title));
        Assert.StartsWith("raw/feeds/", draft.Raw.Blob, StringComparison.Ordinal);
        Assert.EndsWith("the ferry stops on Friday.", draft.Text, StringComparison.Ordinal);
    }

    // A wall speaks the language of the site's lawyers, and Danish is taken for Norwegian.
    [Theory]
    [InlineData(Wall, "de", "en", "en")]
    [InlineData(Wall, "de", null, "de")]
    [InlineData(Page, "nb", "da", "da")]
    [InlineData(Page, "en-GB", "da", "en-GB")]
    public async Task ReadAsync_PageAndFeedInTwoLanguages_TakesThatOfTheText(string page, string pages, string? feeds, string language)
    {
        _pages.Add(Url, page.Replace("<html>", $"<html lang={pages}>", StringComparison.Ordinal));
        var message = await MessageAsync(Url, Feed.Replace("<channel>", feeds is null ? "<channel>" : $"<channel><language>{feeds}</language>", StringComparison.Ordinal));

        Assert.Equal(language, Assert.IsType<PageOutcome.Article>(await _reader.ReadAsync(message, default)).Draft.Language);
    }

    [Theory]
    [InlineData(403, "forbidden")]
    [InlineData(451, "forbidden")]
    public async Task ReadAsync_ForbiddenPage_TakesTheFeedsContent(int status, string reason)
    {
        _pages.Add(Url, (HttpStatusCode)status, [], "text/html");

        await AssertFeedStandsInAsync(reason);
    }

    [Fact]
    public async Task ReadAsync_RobotsAgainstThePage_TakesTheFeedsContentAndAsksNobody()
    {
        _pages.Add("https://courier.example/robots.txt", "User-agent: *\nDisallow: /bridge", "text/plain");

        await AssertFeedStandsInAsync(FetchCodes.Robots);
        Assert.Equal(0, _pages.Requests);
    }

    [Fact]
    public async Task ReadAsync_RobotsAgainstAPageWithoutContentInTheFeed_IsSetAside()
    {
        _pages.Add("https://courier.example/robots.txt", "User-agent: *\nDisallow: /bridge", "text/plain");
        var message = await MessageAsync(Url) with { EntryKey = "none" };

        var aside = Assert.IsType<PageOutcome.SetAside>(await _reader.ReadAsync(message, default));

        Assert.Equal(FetchCodes.Robots, aside.Code);
        Assert.Contains("Disallow: /bridge", aside.Message, StringComparison.Ordinal);
    }

    // RFC 9309: a redirect is a request to another address, whose own site's rules hold.
    [Theory]
    [InlineData("https://courier.example/archive/bridge", "https://courier.example/robots.txt")]
    [InlineData("https://other.example/archive/bridge", "https://other.example/robots.txt")]
    public async Task ReadAsync_RobotsAgainstWhereARedirectLeads_DoesNotFollowIt(string target, string rules)
    {
        _pages.Add(Url, HttpStatusCode.MovedPermanently, [], "text/html", ("Location", target));
        _pages.Add(rules, "User-agent: *\nDisallow: /archive", "text/plain");
        _pages.Add(target, "<p>Not to be read.</p>");

        await AssertFeedStandsInAsync(FetchCodes.Robots);
        Assert.DoesNotContain(target, _pages.Asked.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_RobotsCannotBeHad_IsTriedLater()
    {
        _pages.Add("https://courier.example/robots.txt", HttpStatusCode.InternalServerError, [], "text/plain");

        Assert.Equal(FetchCodes.RobotsUnreachable, Assert.IsType<PageOutcome.TryLater>(await _reader.ReadAsync(await MessageAsync(Url), default)).Code);
    }

    [Theory]
    [InlineData("<html><head><title>Courier</title></head><body><div id=root></div><script src=app.js></script></body></html>", "no-text")]
    [InlineData("<html><head><title>Bridge reopens</title></head><body><article><h1>Bridge reopens</h1><p>Engineers reopened the bridge…</p><div><p>Subscribe to continue.</p></div></article></body></html>", "paywall")]
    public async Task ReadAsync_PageWorseThanTheFeed_TakesTheFeedsContentAndSaysWhy(string page, string reason)
    {
        _pages.Add(Url, page);

        var draft = await ArticleAsync(Url);

        Assert.Equal(("feed", reason), (draft.TextSource, draft.TextSourceReason));
        Assert.EndsWith("the ferry stops on Friday.", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PageNotFoundWithStatusOk_IsNoArticleWhateverTheFeedSays()
    {
        _pages.Add(Url, "<html><head><title>Page not found</title></head><body><h1>Page not found</h1><p>The page that you look for is not here, or not any more.</p></body></html>");

        Assert.Equal("error-page", Assert.IsType<PageOutcome.SetAside>(await _reader.ReadAsync(await MessageAsync(Url), default)).Code);
    }

    [Fact]
    public async Task ReadAsync_NoLink_TakesTheFeedsContent()
    {
        var draft = await ArticleAsync(null);

        Assert.Equal(("feed", "no-link", "Note to readers"), (draft.TextSource, draft.TextSourceReason, draft.Title));
        Assert.Equal(0, _pages.Requests);
    }

    [Theory]
    [InlineData(404, "text/html", "gone")]
    [InlineData(410, "text/html", "gone")]
    [InlineData(200, "application/pdf", "not-html")]
    public async Task ReadAsync_NoPage_IsSetAside(int status, string contentType, string code)
    {
        _pages.Add(Url, (HttpStatusCode)status, Encoding.UTF8.GetBytes("x"), contentType);

        Assert.Equal(code, Assert.IsType<PageOutcome.SetAside>(await _reader.ReadAsync(await MessageAsync(Url), default)).Code);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task ReadAsync_ServerFails_IsTriedLater(int status)
    {
        _pages.Add(Url, (HttpStatusCode)status, [], "text/html");

        Assert.IsType<PageOutcome.TryLater>(await _reader.ReadAsync(await MessageAsync(Url), default));
    }

    [Theory]
    [InlineData(Url)]
    [InlineData(null)]
    public async Task ReadAsync_FeedWithPublisherAndGrade_GivesThemToTheArticle(string? url)
    {
        _pages.Add(Url, Page);
        var message = await MessageAsync(url) with { Origin = new FeedOrigin(null, null, Publisher: "The Hill Courier", Reliability: "B2") };
        var draft = Assert.IsType<PageOutcome.Article>(await _reader.ReadAsync(message, default)).Draft;
        var revision = ArticleArchive.Revision(draft, new ArticleStory("s-1", null, null), draft.Day(), null);
        Assert.Equal(("The Hill Courier", "B2", "B2"), (draft.Publisher, draft.Reliability, revision.Reliability));
        Assert.Null((await ArticleAsync(null)).Reliability);
    }

    [Fact]
    public async Task ReadAsync_MarkedRead_AsksNobody()
    {
        _pages.Add(Url, Page);
        var message = await MessageAsync(Url);
        var outcome = await _reader.ReadAsync(message, default);
        await _reader.MarkReadAsync(message, outcome, null, default);

        Assert.Equal("article", Assert.IsType<PageOutcome.AlreadyRead>(await _reader.ReadAsync(message, default)).Code);
        Assert.IsType<PageOutcome.Article>(await _reader.ReadAsync(message with { Url = Url, FeedSha256 = await OtherFeedAsync() }, default));
        Assert.Equal(2, _pages.Requests);
    }

    [Fact]
    public async Task GiveUpAsync_MessageSentBack_IsReadAfterAll()
    {
        _pages.Add(Url, Page);
        var message = await MessageAsync(Url);
        await _reader.GiveUpAsync(message, "The server failed five times.", default);

        Assert.Equal("The server failed five times.", (await new PageLedger(_store).ReadAsync(message, default))?.Message);
        Assert.IsType<PageOutcome.Article>(await _reader.ReadAsync(message, default));
    }

    [Theory]
    [InlineData(Page, Url)]
    [InlineData(Wall, Url)]
    [InlineData(Page, null)]
    public async Task ReplayAsync_StoredBytes_GivesTheSameArticle(string page, string? url)
    {
        _pages.Add(Url, page);
        var draft = await ArticleAsync(url);
        var record = await RecordAsync();
        _clock.Advance(TimeSpan.FromDays(30));

        var again = Assert.IsType<PageOutcome.Article>(await _reader.ReplayAsync(record, default)).Draft;

        Assert.Equal(Json(draft), Json(again));
    }

    [Fact]
    public async Task ReplayAsync_FeedFetch_IsNoArticle()
    {
        var document = new FetchedDocument(new Uri("https://courier.example/feed"), 200, [], new Dictionary<string, string>(StringComparer.Ordinal), Encoding.UTF8.GetBytes(Feed));
        var record = await new RawArchive(_store, _clock).KeepAsync(document, new FetchReason("feed", "f-1"), document.Url, default);

        Assert.Null(await _reader.ReplayAsync(record, default));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _pages.Dispose();
    }

    private async Task AssertFeedStandsInAsync(string reason)
    {
        var draft = await ArticleAsync(Url);
        Assert.Equal(("feed", reason, Url), (draft.TextSource, draft.TextSourceReason, draft.CanonicalUrl));
        Assert.Equal(ContentId.Of(Url), draft.ArticleId);
        var record = await RecordAsync();
        Assert.Equal(reason, record.Why.Instead);
        Assert.Equal(Json(draft), Json(Assert.IsType<PageOutcome.Article>(await _reader.ReplayAsync(record, default)).Draft));
    }

    private static string Json(ArticleDraft draft) => System.Text.Json.JsonSerializer.Serialize(draft);

    private async Task<ArticleDraft> ArticleAsync(string? url) => Assert.IsType<PageOutcome.Article>(await _reader.ReadAsync(await MessageAsync(url), default)).Draft;

    private async Task<PageMessage> MessageAsync(string? url, string document = Feed)
    {
        var feed = ((FeedParseOutcome.Parsed)FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, null)).Feed;
        return new PageMessage("f-1", await StoreFeedAsync(document), EntryKey.All(feed)[url is null ? 1 : 0], url);
    }

    private Task<string> OtherFeedAsync() => StoreFeedAsync(Feed.Replace("June", "July", StringComparison.Ordinal));

    private async Task<string> StoreFeedAsync(string feed)
    {
        var bytes = Encoding.UTF8.GetBytes(feed);
        var sha256 = ContentId.Sha256(bytes);
        await _store.CreateAsync(BlobName.RawFeed(sha256), bytes, "application/rss+xml", default);
        return sha256;
    }

    private async Task<FetchRecord> RecordAsync()
    {
        var name = await _store.ListAsync("raw/fetches/", default).SingleAsync();
        return CanonicalJson.Read<FetchRecord>((await _store.GetAsync(name, default))!.Content.Span, FeedsJson.Options);
    }
}
