using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>Attempts over the real stages, a directory and a SQLite queue, on a clock that the test moves.</summary>
public sealed class AttemptsTests : IAsyncDisposable
{
    private const string Body = """{"feedId":"f-1","due":"2026-03-01T08:00:00+00:00"}""";
    private const int Last = 5;

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly ServiceProvider _app;

    public AttemptsTests() => _app = new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(_clock)
        .AddSingleton(new AlertConsole(TextWriter.Null))
        .AddIngest(new ConfigurationBuilder().Build(), _folder.Path)
        .BuildServiceProvider();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Attempts Attempts => _app.GetRequiredService<Attempts>();

    private AttemptRecords Records => _app.GetRequiredService<AttemptRecords>();

    private IMessageQueue Queue => _app.GetRequiredService<IMessageQueue>();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task MakeAsync_StageIsDone_WritesNothing()
    {
        await Attempts.MakeAsync(Number(Last), static (_, _, _) => Task.CompletedTask, Token);
        Assert.Empty(await WrittenAsync());
    }

    [Fact]
    public async Task MakeAsync_TurnComesLater_SendsACopyForThenAndCountsNothing()
    {
        await Attempts.MakeAsync(Number(Last), static (_, _, _) => throw new TryLaterException("Others wait for the host.", TimeSpan.FromSeconds(7)) { IsUntried = true }, Token);
        Assert.Equal(new QueueDepth(0, 0, 1), await Queue.CountAsync("feeds", Token));
        Assert.Null(await Records.FindAsync("feeds-poison", Body, Token));
        _clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(Body, Assert.Single(await Queue.ReceiveAsync("feeds", 1, TimeSpan.FromMinutes(1), Token)).Body);
    }

    [Fact]
    public async Task MakeAsync_FailsBeforeTheLastAttempt_ThrowsAndWritesNothing()
    {
        await Assert.ThrowsAsync<TryLaterException>(() => Attempts.MakeAsync(Number(Last - 1), Later(null), Token));
        Assert.Empty(await WrittenAsync());
    }

    [Fact]
    public async Task MakeAsync_FailsAtTheLastAttempt_KeepsTheReasonAndThrows()
    {
        var failure = await Assert.ThrowsAsync<TryLaterException>(() => Attempts.MakeAsync(Number(Last), Later(null), Token));
        var record = await Records.FindAsync("feeds-poison", Body, Token);
        Assert.Equal(new SetAsideRecord("feeds", Body, failure.Message, Last, 0, _clock.GetUtcNow()), record);
    }

    [Fact]
    public async Task MakeAsync_FailsAtTheLastAttempt_NotesWhatIsMissing()
    {
        var subscribed = Assert.IsType<SubscribeOutcome.Added>(await _app.GetRequiredService<Subscriptions>().AddAsync("https://courier.example/feed", null, null, null, Token)).Feed;
        var body = CanonicalJson.ToText(new FeedMessage(subscribed.FeedId, subscribed.NextDue), FeedsJson.Options);
        await Assert.ThrowsAsync<TryLaterException>(() => Attempts.MakeAsync(new Attempt("feeds", body, Last), Later(null), Token));
        var state = (await _app.GetRequiredService<Subscriptions>().GetAsync(subscribed.FeedId, Token))!.State;
        Assert.Equal((FeedStatus.Failing, "The server is busy."), (state.Status, state.Reason));
    }

    [Fact]
    public async Task MakeAsync_BodyThatNobodyCanRead_IsSetAsideWithTheReason()
    {
        var pipeline = _app.GetRequiredService<Pipeline>();
        await Assert.ThrowsAsync<System.Text.Json.JsonException>(() => Attempts.MakeAsync(new Attempt("pages", "{", Last), pipeline.FetchPageAsync, Token));
        Assert.NotNull(await Records.FindAsync("pages", "{", Token));
    }

    [Fact]
    public async Task MakeAsync_ShortPauseAsked_IsLeftToTheHost() =>
        await Assert.ThrowsAsync<TryLaterException>(() => Attempts.MakeAsync(Number(1), Later(TimeSpan.FromSeconds(30)), Token));

    [Fact]
    public async Task MakeAsync_LongPauseAsked_SendsACopyForAfterIt()
    {
        await Attempts.MakeAsync(Number(Last), Later(TimeSpan.FromMinutes(10)), Token);
        Assert.Empty(await Queue.ReceiveAsync("feeds", 10, TimeSpan.FromMinutes(1), Token));
        _clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(Body, Assert.Single(await Queue.ReceiveAsync("feeds", 10, TimeSpan.FromMinutes(1), Token)).Body);
    }

    [Fact]
    public async Task MakeAsync_LongPauseAskedForTheSixthTime_SetsAsideWithTheReason()
    {
        for (var i = 0; i <= Attempts.MostDeferrals; i++)
        {
            await Attempts.MakeAsync(Number(1), Later(TimeSpan.FromMinutes(10)), Token);
            _clock.Advance(TimeSpan.FromMinutes(10));
        }

        var poison = Assert.Single(await Queue.PeekAsync("feeds-poison", 10, Token));
        Assert.Equal(Body, poison.Body);
        Assert.Equal("The server is busy.", (await Records.ExplainAsync(poison with { Reason = QueueMessage.SetAsideByHost }, Token)).Reason);
        Assert.Equal(Attempts.MostDeferrals, (await Queue.ReceiveAsync("feeds", 10, TimeSpan.FromMinutes(1), Token)).Count);
        Assert.Equal(Attempts.MostDeferrals, (await Records.FindAsync("feeds", Body, Token))!.Deferrals);
    }

    [Fact]
    public async Task CountDeferralAsync_ADayAfterTheCopyWasDue_StartsAfresh()
    {
        await CountAsync();
        Assert.Equal(2, await CountAsync());
        _clock.Advance(TimeSpan.FromHours(26));
        Assert.Equal(1, await CountAsync());

        Task<int> CountAsync() => Records.CountDeferralAsync("feeds", Body, "The server is busy.", TimeSpan.FromHours(1), Token);
    }

    [Fact]
    public async Task CountDeferralAsync_ManyAtOnce_LosesNone()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Records.CountDeferralAsync("feeds", Body, "The server is busy.", TimeSpan.FromHours(1), Token)));
        Assert.Equal(Enumerable.Range(1, 8), counts.Order());
    }

    [Fact]
    public async Task MakeAsync_StoppedBeforeTheLastAttempt_GivesTheMessageBack()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Attempts.MakeAsync(Number(1), StopAsync(stop), stop.Token));
        Assert.Empty(await WrittenAsync());
    }

    [Fact]
    public async Task MakeAsync_StoppedAtTheLastAttempt_SendsACopyInsteadOfLettingItGoAside()
    {
        using var stop = new CancellationTokenSource();
        await Attempts.MakeAsync(Number(Last), StopAsync(stop), stop.Token);
        Assert.Equal(Body, Assert.Single(await Queue.ReceiveAsync("feeds", 10, TimeSpan.FromMinutes(1), Token)).Body);
        Assert.Null(await Records.FindAsync("feeds", Body, Token));
    }

    [Fact]
    public async Task ExplainAsync_AMessageWithAReasonOfItsOwn_KeepsIt()
    {
        await Assert.ThrowsAsync<TryLaterException>(() => Attempts.MakeAsync(Number(Last), Later(null), Token));
        var message = new QueueMessage("feeds-poison", "1", string.Empty, Body, 1, default, "A later reason.");
        Assert.Equal(message, await Records.ExplainAsync(message, Token));
    }

    [Fact]
    public async Task MakeAsync_StorageIsAwayAtTheLastAttempt_SendsACopyAndSetsNothingAside()
    {
        await Attempts.MakeAsync(Number(Last), static (_, _, _) => throw new StorageException("The network is gone.") { IsOutage = true }, Token);
        Assert.Equal(Body, Assert.Single(await Queue.PeekAsync("feeds", 10, Token)).Body);
        Assert.Empty(await WrittenAsync());
        await Assert.ThrowsAsync<StorageException>(() => Attempts.MakeAsync(Number(Last), static (_, _, _) => throw new StorageException("The blob is damaged."), Token));
        Assert.NotNull(await Records.FindAsync("feeds", Body, Token));
    }

    private static Attempt Number(long number) => new("feeds", Body, number);

    private static Func<string, Turn, CancellationToken, Task> Later(TimeSpan? delay) => (_, _, _) => throw new TryLaterException("The server is busy.", delay);

    private static Func<string, Turn, CancellationToken, Task> StopAsync(CancellationTokenSource stop) => async (_, _, cancellationToken) =>
    {
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    };

    private ValueTask<List<string>> WrittenAsync() => _app.GetRequiredService<IBlobStore>().ListAsync("state/", Token).ToListAsync(Token);
}
