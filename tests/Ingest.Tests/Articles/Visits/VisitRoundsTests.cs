using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Articles.Visits;

public sealed class VisitRoundsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private readonly MemoryBlobStore _store = new();
    private readonly BreakingQueue _queue = new();
    private readonly ManualTimeProvider _clock = new(Start);
    private readonly VisitOptions _options = new() { MostUnderWay = 30, MostPerHost = 4 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendDueAsync_NothingDue_SendsNothing()
    {
        await SeeAsync("one.example", 3);

        Assert.Equal(0, await Rounds().SendDueAsync(Token));
    }

    [Fact]
    public async Task SendDueAsync_ManyOfOneHost_KeepsItsShareAndLetsOthersThrough()
    {
        await SeeAsync("one.example", 50);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await SeeAsync("two.example", 3);
        _clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(7, await Rounds().SendDueAsync(Token));
        Assert.Equal((4, 3), (Sent("one.example"), Sent("two.example")));
    }

    [Fact]
    public async Task SendDueAsync_VisitsUnderWay_CountAndAreNotSentAgain()
    {
        for (var host = 0; host < 20; host++)
        {
            await SeeAsync($"h{host}.example", 3);
        }

        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(30, await Rounds().SendDueAsync(Token));
        Assert.Equal(0, await Rounds().SendDueAsync(Token));

        _clock.Advance(_options.MessageLost);
        Assert.Equal(30, await Rounds().SendDueAsync(Token));
    }

    [Fact]
    public async Task SendDueAsync_AfterVisits_SendsTheOthers()
    {
        await SeeAsync("one.example", 10);
        _clock.Advance(TimeSpan.FromHours(3));
        var visited = 0;
        for (var round = 0; round < 10; round++)
        {
            var earlier = _queue.Sent.Count;
            await Rounds().SendDueAsync(Token);
            foreach (var (_, body) in _queue.Sent.Skip(earlier).ToList())
            {
                await Book().VisitedAsync(CanonicalJson.Read<PageMessage>(body, FeedsJson.Options), new VisitResult(VisitResult.Unchanged), Token);
                visited++;
            }
        }

        Assert.Equal(10, visited);
        Assert.Equal(10, _queue.Sent.Select(static sent => sent.Body).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task SendDueAsync_TicketOutOfDate_Goes()
    {
        await SeeAsync("one.example", 1);
        await _store.CreateAsync(BlobName.VisitTicket(Start, "one.example", "0123456789abcdef0123"), CanonicalJson.ToUtf8(new VisitTicket("0123456789abcdef0123", Start), ArticleJson.Options), "application/json", Token);

        Assert.Equal(0, await Rounds().SendDueAsync(Token));
        Assert.Single(_store.Blobs.Keys, static name => name.StartsWith(BlobName.VisitTickets, StringComparison.Ordinal));
    }

    private VisitRounds Rounds() => new(new ArticleArchive(_store), _store, _queue, _options, _clock, NullLogger<VisitRounds>.Instance);

    private VisitBook Book() => new(new ArticleArchive(_store), _store, new VisitSchedule(_options), _clock);

    private int Sent(string host) => _queue.Sent.Count(sent => sent.Body.Contains($"//{host}/", StringComparison.Ordinal));

    private async Task SeeAsync(string host, int pages)
    {
        for (var page = 0; page < pages; page++)
        {
            var url = $"https://{host}/{page}";
            var draft = Draft(url);
            var kept = await new ArticleArchive(_store).KeepAsync(draft, new ArticleStory("s-1", null, null), Token);
            await Book().SeenAsync(new PageMessage("f", "s", "e", url), new PageOutcome.Article(draft, new PageCopy("f", "s", null, null, _clock.GetUtcNow())), kept.Current, Token);
        }
    }

    private ArticleDraft Draft(string url) => new(
        ContentId.Of(url), ContentId.Of("Bridge", url), url, url, "Bridge", [], "Courier", null, null, _clock.GetUtcNow(), "en", $"The bridge of {url} is open.", null, null, "page", null, [],
        new RawPointer(new string('a', 64), "raw/pages/" + new string('a', 64), "f"));
}
