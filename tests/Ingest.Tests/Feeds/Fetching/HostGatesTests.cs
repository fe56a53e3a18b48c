using Ingest.Feeds.Fetching;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class HostGatesTests : IDisposable
{
    private const string Url = "https://www.courier.example/";
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(1);

    private readonly HostTraffic _traffic = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EnterAsync_SixtyFourWorkers_KeepGapAndConcurrency()
    {
        using var gates = _traffic.NewProcess();
        string[] hosts = ["www.courier.example", "feeds.courier.example", "img.courier.example", "ledger.example"];
        await _traffic.RunAsync(Task.WhenAll(Enumerable.Range(0, 64).Select(i =>
            _traffic.PassAsync(gates, $"https://{hosts[i % 4]}/{i}", $"feed {i % 5}", TimeSpan.FromMilliseconds(700 + (i * 97 % 3000))))));
        Assert.Equal(64, _traffic.Starts.Count);
        Assert.All(hosts, host => Assert.True(_traffic.LeastGap(one => one == host) >= TimeSpan.FromSeconds(1)));
        Assert.True(_traffic.LeastGap(static host => host.EndsWith("courier.example", StringComparison.Ordinal)) >= TimeSpan.FromSeconds(0.5));
        Assert.All(hosts, host => Assert.InRange(_traffic.Most[host], 1, 2));
        Assert.InRange(_traffic.Most["domain courier.example"], 1, 4);
    }

    [Fact]
    public async Task EnterAsync_ManyWithALongestWait_GivesEachTheNextTurnAndHoldsNoneLonger()
    {
        using var gates = _traffic.NewProcess();
        var start = _traffic.Clock.GetUtcNow();
        var entries = Enumerable.Range(0, 20).Select(i => PassInTurnAsync(gates, i)).ToList();
        await _traffic.RunAsync(Task.WhenAll(entries));
        var turns = (await Task.WhenAll(entries)).OfType<HostEntry.Busy>().Select(static busy => busy.Turn).Order().ToList();
        Assert.True(turns.Count >= 16, $"Only {turns.Count} were told to come back.");
        Assert.All(turns, turn => Assert.True(turn - start > TimeSpan.FromSeconds(2)));
        Assert.All(turns.Zip(turns.Skip(1)), static pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task EnterAsync_ThreeProcesses_KeepTheGapTogether()
    {
        using var one = _traffic.NewProcess();
        using var other = _traffic.NewProcess();
        using var third = _traffic.NewProcess();
        HostGates[] processes = [one, other, third];
        await _traffic.RunAsync(Task.WhenAll(Enumerable.Range(0, 30).Select(i => _traffic.PassAsync(processes[i % 3], Url + i, "feed", Blink))));
        Assert.Equal(30, _traffic.Starts.Count);
        Assert.True(_traffic.LeastGap(static _ => true) >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task EnterAsync_AnotherStart_GoesOnWhereTheLastReserved()
    {
        using (var before = _traffic.NewProcess())
        {
            await _traffic.RunAsync(_traffic.PassAsync(before, Url, "feed", Blink));
        }

        using var after = _traffic.NewProcess();
        await _traffic.RunAsync(_traffic.PassAsync(after, Url, "feed", Blink));
        Assert.True(_traffic.LeastGap(static _ => true) >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task EnterAsync_SourceWithManyPages_DelaysAnotherByOne()
    {
        using var gates = _traffic.NewProcess();
        var many = Enumerable.Range(0, 40).Select(i => _traffic.PassAsync(gates, Url + i, "large", Blink)).ToList();
        var lone = _traffic.PassAsync(gates, Url + "lone", "small", Blink);
        await _traffic.RunAsync(Task.WhenAll([.. many, lone]));
        Assert.InRange(_traffic.Starts.OrderBy(static start => start.Time).Select(static start => start.Source).ToList().IndexOf("small"), 0, 2);
    }

    [Fact]
    public async Task EnterAsync_ManyStarts_CostFewWrites()
    {
        using var gates = _traffic.NewProcess();
        await _traffic.RunAsync(Task.WhenAll(Enumerable.Range(0, 64).Select(i => _traffic.PassAsync(gates, Url + i, "feed", Blink))));
        Assert.InRange(gates.Reservations, 1, 16);
    }

    [Fact]
    public async Task RestAsync_Host_IsClosedHereElsewhereAndAfterARestart()
    {
        var until = _traffic.Clock.GetUtcNow() + TimeSpan.FromMinutes(10);
        using var here = _traffic.NewProcess();
        await here.RestAsync(new Uri(Url), until, "It answered 429.", Token);
        Assert.Equal(new HostEntry.Closed(until), await here.EnterAsync(new Uri(Url), "feed", Token));
        using var elsewhere = _traffic.NewProcess();
        Assert.Equal(new HostEntry.Closed(until), await elsewhere.EnterAsync(new Uri(Url), "feed", Token));
        _traffic.Clock.Advance(TimeSpan.FromMinutes(10));
        await _traffic.RunAsync(_traffic.PassAsync(elsewhere, Url, "feed", Blink));
    }

    [Fact]
    public async Task RestAsync_OthersInLine_AreSentAway()
    {
        using var gates = _traffic.NewProcess();
        await _traffic.RunAsync(_traffic.PassAsync(gates, Url, "feed", Blink));
        var waiting = gates.EnterAsync(new Uri(Url), "feed", Token);
        await gates.RestAsync(new Uri(Url), _traffic.Clock.GetUtcNow() + TimeSpan.FromHours(1), "It answered 503.", Token);
        Assert.IsType<HostEntry.Closed>(await waiting);
    }

    [Fact]
    public async Task RestAsync_ShorterThanBefore_ChangesNothing()
    {
        using var gates = _traffic.NewProcess();
        var late = _traffic.Clock.GetUtcNow() + TimeSpan.FromHours(2);
        await gates.RestAsync(new Uri(Url), late, "It answered 429.", Token);
        await gates.RestAsync(new Uri(Url), late - TimeSpan.FromHours(1), "It answered 429.", Token);
        using var next = _traffic.NewProcess();
        Assert.Equal(new HostEntry.Closed(late), await next.EnterAsync(new Uri(Url), "feed", Token));
    }

    [Fact]
    public async Task EnterAsync_DamagedRecord_IsMadeAnew()
    {
        await _traffic.Store.CreateAsync(BlobName.HostState("www.courier.example"), "{"u8.ToArray(), "application/json", Token);
        using var gates = _traffic.NewProcess();
        await _traffic.RunAsync(_traffic.PassAsync(gates, Url, "feed", Blink));
        Assert.Single(_traffic.Starts);
    }

    [Fact]
    public async Task EnterAsync_GivenUpWhileWaiting_LeavesTheLine()
    {
        using var gates = _traffic.NewProcess();
        await _traffic.RunAsync(_traffic.PassAsync(gates, Url, "feed", Blink));
        using var stop = new CancellationTokenSource();
        var impatient = gates.EnterAsync(new Uri(Url), "feed", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await _traffic.RunAsync(_traffic.PassAsync(gates, Url, "feed", Blink));
        Assert.Equal(2, _traffic.Starts.Count);
    }

    [Fact]
    public async Task Widen_CrawlDelay_KeepsStartsThatFarApart()
    {
        using var gates = _traffic.NewProcess();
        gates.Widen(new Uri(Url), TimeSpan.FromSeconds(7));
        await _traffic.RunAsync(Task.WhenAll(Enumerable.Range(0, 4).Select(i => _traffic.PassAsync(gates, Url + i, "feed", Blink))));
        Assert.True(_traffic.LeastGap(static _ => true) >= TimeSpan.FromSeconds(7));
    }

    public void Dispose() => _traffic.Dispose();

    private static async Task<HostEntry> PassInTurnAsync(HostGates gates, int number)
    {
        var entry = await gates.EnterAsync(new Uri(Url + number), $"feed {number}", TimeSpan.FromSeconds(2), Token);
        (entry as HostEntry.Open)?.Pass.Dispose();
        return entry;
    }
}
