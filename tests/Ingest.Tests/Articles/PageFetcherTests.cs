using System.Net;
using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>Articles that are spread over several pages.</summary>
public sealed class PageFetcherTests : IDisposable
{
    private const string Url = "https://courier.example/bridge";
    private static readonly string[] Parts =
    [
        "The regional roads office reopened the bridge over the channel on Tuesday, after three weeks and two days of repairs that cost more than was planned.",
        "Engineers had found cracks in the second pier in spring, and drivers had been sent over the long road through the hills since the first of the month.",
        "The ferry to the island, which had taken over some of the traffic, goes back to its old timetable on Friday, the harbour office said in the evening.",
    ];

    private readonly ServedPages _pages = new();
    private readonly MemoryBlobStore _store = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KeepAsync_ThreePages_AreOneTextWithTheBytesOfEach()
    {
        Serve(1, 2);
        Serve(2, 3);
        Serve(3, null);

        var draft = await ReadAsync();

        Assert.Equal((string.Join("\n\n", Parts), null), (draft.Text, draft.CutShort));
        Assert.Equal([Url + "?page=2", Url + "?page=3"], draft.MorePages.Select(static part => part.Url), StringComparer.Ordinal);
        Assert.All(draft.MorePages, part => Assert.True(_store.Blobs.ContainsKey($"raw/pages/{part.Sha256}")));
        Assert.All(draft.MorePages, part => Assert.True(_store.Blobs.ContainsKey(BlobName.Fetch(part.Fetched, part.FetchId))));
        Assert.Equal((ContentId.Of(draft.Title, draft.Text), ContentId.Of(Url)), (draft.Revision, draft.ArticleId));
    }

    [Fact]
    public async Task KeepAsync_PagesThatRepeatTheFirst_AreNotReadTwice()
    {
        Serve(1, 2);
        _pages.Add(Url + "?page=2", Page($"<p>{Parts[0]}</p><p>{Parts[1]}</p>", null));

        Assert.Equal($"{Parts[0]}\n\n{Parts[1]}", (await ReadAsync()).Text);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "gone")]
    [InlineData(HttpStatusCode.Forbidden, "forbidden")]
    public async Task KeepAsync_NextPageIsNotThere_IsCutShortAndSaysWhy(HttpStatusCode status, string code)
    {
        Serve(1, 2);
        _pages.Add(Url + "?page=2", status, [], "text/html");

        var draft = await ReadAsync();

        Assert.Equal((Parts[0], code), (draft.Text, draft.CutShort));
    }

    [Fact]
    public async Task KeepAsync_NextPageHoldsNoArticle_IsCutShort()
    {
        Serve(1, 2);
        _pages.Add(Url + "?page=2", "<html><head><title>Bridge reopens</title></head><body></body></html>");

        Assert.Equal("no-text", (await ReadAsync()).CutShort);
    }

    [Fact]
    public async Task KeepAsync_NextPageFailsForNow_IsTriedLaterAsAWhole()
    {
        Serve(1, 2);
        _pages.Add(Url + "?page=2", HttpStatusCode.ServiceUnavailable, [], "text/html");

        Assert.IsType<PageOutcome.TryLater>(await KeepAsync());
    }

    [Fact]
    public async Task KeepAsync_PagesWithoutEnd_StopAtTheMost()
    {
        for (var page = 1; page <= PageFetcher.MostPages + 5; page++)
        {
            _pages.Add(Address(page), Page($"<p>{page}: {Parts[page % 3]}</p>", page + 1));
        }

        var draft = await ReadAsync();

        Assert.Equal((PageFetcher.MostPages - 1, "too-many-pages"), (draft.MorePages.Count, draft.CutShort));
    }

    public void Dispose() => _pages.Dispose();

    private static string Address(int page) => page == 1 ? Url : $"{Url}?page={page}";

    private static string Page(string body, int? next) =>
        $"<html lang=\"en\"><head><title>Bridge reopens</title><link rel=\"canonical\" href=\"{Url}\">{(next is { } number ? $"<link rel=\"next\" href=\"{Address(number)}\">" : string.Empty)}</head><body><article><h1>Bridge reopens</h1>{body}</article></body></html>";

    private void Serve(int page, int? next) => _pages.Add(Address(page), Page($"<p>{Parts[page - 1]}</p>", next));

    private async Task<ArticleDraft> ReadAsync() => Assert.IsType<PageOutcome.Article>(await KeepAsync()).Draft;

    private async Task<PageOutcome> KeepAsync()
    {
        var fetcher = PageFetchers.Over(_pages, _store, _clock);
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await fetcher.AskAsync(new Uri(Url), "f-1", null, null, Token));
        return await fetcher.KeepAsync(fetched.Document, new FetchReason("page", "f-1", "s", "e"), new Uri(Url), Token);
    }
}
