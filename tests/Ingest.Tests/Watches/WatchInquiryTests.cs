using Ingest.Claims;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Ingest.Watches.Pacing;
using Ingest.Watches.Rhythms;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Watches;

/// <summary>What <c>ingest watch why</c> knows of an article beside what matching says.</summary>
public sealed class WatchInquiryTests
{
    private static readonly Watch Raqqa = new("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01, null, [], [], [], ["desk", "night"]);
    private static readonly TimelineArticle First = Article("a1", null, "A blast shook Raqqa on Monday.");

    private readonly MemoryBlobStore _store = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
    private readonly WatchMatcher _matcher = Timeline.Matcher();
    private readonly AlertRecords _records;
    private readonly WatchInquiry _inquiry;

    public WatchInquiryTests()
    {
        _records = new AlertRecords(_store, _clock);
        _inquiry = new WatchInquiry(_store, new EnrichmentArchive(_store), _matcher, _records);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AskAsync_NotEnrichedYet_SaysSo() =>
        Assert.IsType<WatchVerdict.NotRead>((await _inquiry.AskAsync(First.Article(), Raqqa, Token)).Verdict);

    [Fact]
    public async Task AskAsync_AlertThatWasRaised_SaysWhereItWentAndWhatHoldsIt()
    {
        var alert = Assert.Single(await ReadAsync(First));
        await _records.RecordAsync(alert.Id, "desk", "delivered", Token);
        await _store.CreateAsync(BlobName.SinkState("night"), CanonicalJson.ToUtf8(SinkState.New("night") with { Held = [alert.Id], Due = alert.Time }, WatchesJson.Options), "application/json", Token);
        var raised = Assert.IsType<WatchVerdict.Raised>((await _inquiry.AskAsync(First.Article(), Raqqa, Token)).Verdict);
        Assert.Equal(alert.Id, raised.Alert.Id);
        Assert.Equal(["desk delivered", "night held"], raised.Sinks.Select(static sink => $"{sink.Sink} {sink.Outcome}"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task AskAsync_AlertOnItsWay_Waits()
    {
        await ReadAsync(First);
        var raised = Assert.IsType<WatchVerdict.Raised>((await _inquiry.AskAsync(First.Article(), Raqqa, Token)).Verdict);
        Assert.All(raised.Sinks, static sink => Assert.Equal(SinkStanding.Waiting, sink.Outcome));
    }

    [Fact]
    public async Task AskAsync_SecondReport_NamesTheOneThatToldTheStory()
    {
        var second = Article("a2", null, "The blast in Raqqa woke the town.");
        Assert.Equal(["a1"], (await ReadAsync(First, second)).Select(static alert => alert.Article.ArticleId), StringComparer.Ordinal);
        var told = Assert.IsType<WatchVerdict.ToldBefore>((await _inquiry.AskAsync(second.Article(), Raqqa, Token)).Verdict);
        Assert.Equal("a1", told.First!.ArticleId);
    }

    [Fact]
    public async Task AskAsync_CopyOfAToldStory_IsACopy()
    {
        var copy = Article("a2", "a1", First.Text);
        await ReadAsync(First, copy);
        Assert.Equal("a1", Assert.IsType<WatchVerdict.Copy>((await _inquiry.AskAsync(copy.Article(), Raqqa, Token)).Verdict).DuplicateOf);
    }

    [Fact]
    public async Task AskAsync_WatchMadeLater_WouldMatchNow()
    {
        await new EnrichmentArchive(_store).KeepAsync(First.Enrichment(), Token);
        var answer = await _inquiry.AskAsync(First.Article(), Raqqa, Token);
        Assert.IsType<WatchVerdict.ReadBefore>(answer.Verdict);
        Assert.NotNull(answer.Reading!.Match);
    }

    [Fact]
    public async Task AskAsync_OtherText_IsNoMatchWithReasons()
    {
        var other = Article("a1", null, "A blast shook Homs on Monday.");
        await ReadAsync(other);
        var answer = await _inquiry.AskAsync(other.Article(), Raqqa, Token);
        Assert.IsType<WatchVerdict.NoMatch>(answer.Verdict);
        Assert.IsType<WatchRefusal.NothingFound>(Assert.Single(answer.Reading!.Refusals));
    }

    private static TimelineArticle Article(string id, string? copyOf, string text) => new(id, null, "s-1", copyOf, text, null, null, null);

    private async Task<List<Alert>> ReadAsync(params TimelineArticle[] articles)
    {
        var archive = new WatchlistArchive(_store);
        await archive.ChangeAsync(static list => list.With(Raqqa), Token);
        var desk = new AlertDesk(_store, archive, _matcher, new WatchRhythms(_store, new LookoutArchive(_store, _clock)), new WatchesOptions(), NullLogger<AlertDesk>.Instance);
        var alerts = new List<Alert>();
        foreach (var article in articles)
        {
            await new EnrichmentArchive(_store).KeepAsync(article.Enrichment(), Token);
            alerts.AddRange(await desk.RaiseAsync(article.Article(), article.Enrichment(), article.Messages(), Token));
        }

        return alerts;
    }
}
