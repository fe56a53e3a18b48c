using System.Text;
using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Feeds;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>The entry that the pull saw is the entry that the page's step finds.</summary>
public sealed class FeedEntriesTests : IAsyncLifetime, IDisposable
{
    private const string SharedIds = """
        <rss version="2.0"><channel><title>t</title>
        <item><guid>1</guid><title>One</title><link>a</link></item>
        <item><guid>1</guid><title>Two</title><link>b</link></item>
        </channel></rss>
        """;

    private readonly TemporaryFolder _folder = new();
    private FeedServer _server = null!;
    private ServiceProvider _services = null!;
    private byte[] _body = [];
    private string _contentType = "application/rss+xml";

    public async ValueTask InitializeAsync()
    {
        _server = await FeedServer.StartAsync(AnswerAsync);
        _services = FeedServer.Services(services => services.AddSingleton<TimeProvider>(new ManualTimeProvider()).AddStorage(_folder.Path));
    }

    [Fact]
    public async Task FindAsync_SharedIdsAndRelativeLinksAfterARedirect_FindsEachEntry()
    {
        _body = Encoding.UTF8.GetBytes(SharedIds);

        var pages = await PullAsync();

        Assert.Equal(["Two", "One"], await TitlesAsync(pages), StringComparer.Ordinal);
        Assert.All(pages, page => Assert.StartsWith(new Uri(_server.Url, "/moved/").AbsoluteUri, page.Url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FindAsync_EntriesWithoutIds_FindsThemByTheirLinks()
    {
        _body = Encoding.UTF8.GetBytes(SharedIds.Replace("<guid>1</guid>", string.Empty, StringComparison.Ordinal));

        Assert.Equal(["Two", "One"], await TitlesAsync(await PullAsync()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task FindAsync_CharsetOnlyInTheHeader_ReadsTheSameLetters()
    {
        _contentType = "application/rss+xml; charset=iso-8859-7";
        _body = [.. "<rss version=\"2.0\"><channel><title>t</title><item><title>"u8, 0xC1, 0xE8, 0xDE, 0xED, 0xE1, .. "</title></item></channel></rss>"u8];

        Assert.Equal(["Αθήνα"], await TitlesAsync(await PullAsync()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task FindAsync_FeedRemovedMeanwhile_FindsTheSame()
    {
        _body = Encoding.UTF8.GetBytes(SharedIds);
        var pages = await PullAsync();
        await Subscriptions.RemoveAsync(pages[0].FeedId, TestContext.Current.CancellationToken);

        Assert.Equal(["Two", "One"], await TitlesAsync(pages), StringComparer.Ordinal);
    }

    [Fact]
    public void Origin_OfAnEndlessAddressAndType_IsLeftOut()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["content-type"] = new string('x', 10_000) };
        var document = new FetchedDocument(new Uri("https://example.org/" + new string('x', 10_000)), 200, [], headers, default);

        Assert.Equal(new FeedOrigin(null, null), FeedOrigin.Of(document, null));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    private Subscriptions Subscriptions => _services.GetRequiredService<Subscriptions>();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path != "/moved/feed")
        {
            context.Response.Redirect("/moved/feed");
            return;
        }

        context.Response.ContentType = _contentType;
        await context.Response.Body.WriteAsync(_body);
    }

    private async Task<IReadOnlyList<PageMessage>> PullAsync()
    {
        var added = (SubscribeOutcome.Added)await Subscriptions.AddAsync(_server.Url.AbsoluteUri, null, null, null, TestContext.Current.CancellationToken);
        await _services.GetRequiredService<FeedPull>().PullAsync(new FeedMessage(added.Feed.FeedId, DateTimeOffset.UnixEpoch.AddYears(100)), Turns.AtOnce, TestContext.Current.CancellationToken);
        var messages = await _services.GetRequiredService<IMessageQueue>().PeekAsync(QueueNames.Pages, 10, TestContext.Current.CancellationToken);
        return [.. messages.Select(static message => CanonicalJson.Read<PageMessage>(message.Body, FeedsJson.Options))];
    }

    private async Task<IReadOnlyList<string?>> TitlesAsync(IReadOnlyList<PageMessage> pages)
    {
        var entries = new FeedEntries(_services.GetRequiredService<IBlobStore>());
        var titles = new List<string?>();
        foreach (var page in pages)
        {
            var why = new FetchReason("page", page.FeedId, page.FeedSha256, page.EntryKey, page.Origin);
            titles.Add((await entries.FindAsync(why, TestContext.Current.CancellationToken))?.Entry.Title);
        }

        return titles;
    }
}
