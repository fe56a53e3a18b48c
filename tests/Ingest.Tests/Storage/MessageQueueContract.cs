using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

/// <summary>What every message queue must do. An implementation is put under it by deriving from it.</summary>
public abstract class MessageQueueContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    // What must not be there yet is looked for within this time, which a busy machine may need.
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongLease = TimeSpan.FromMinutes(1);

    /// <summary>The queues under test.</summary>
    protected abstract IMessageQueue Queue { get; }

    /// <summary>A queue of this test's own.</summary>
    protected virtual string Name => "pages";

    protected string Poison => Name + QueueNames.PoisonSuffix;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Lets time pass: a manual clock jumps, a real service is waited for.</summary>
    protected abstract Task AdvanceAsync(TimeSpan time);

    [Fact]
    public async Task Receive_AfterSend_GivesMessagesInOrder()
    {
        await SendAsync("1", "2", "3");
        await SendAsync("4");
        var messages = await Queue.ReceiveAsync(Name, 10, LongLease, Stop);
        Assert.Equal(["1", "2", "3", "4"], messages.Select(static message => message.Body), StringComparer.Ordinal);
        Assert.All(messages, message => Assert.Equal((Name, 1, null), (message.Queue, message.DequeueCount, message.Reason)));
    }

    [Fact]
    public async Task Receive_NothingThere_IsEmpty() => Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));

    [Fact]
    public async Task Receive_Leased_IsHidden()
    {
        await SendAsync("1", "2");
        Assert.Equal("1", (await TakeAsync()).Body);
        Assert.Equal("2", (await TakeAsync()).Body);
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
    }

    [Fact]
    public async Task Receive_LeaseEnded_GivesItAgain()
    {
        await SendAsync("1");
        var first = await TakeAsync(Lease);
        await AdvanceAsync(Lease);
        var second = await TakeAsync();
        Assert.Equal((first.Id, "1", 2), (second.Id, second.Body, second.DequeueCount));
    }

    [Fact]
    public async Task Receive_ManyReceivers_EachMessageOnce()
    {
        await SendAsync([.. Enumerable.Range(0, 40).Select(static i => $"message {i}")]);
        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Queue.ReceiveAsync(Name, 4, LongLease, Stop)));
        Assert.Equal(40, taken.SelectMany(static some => some).Select(static message => message.Body).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(40, taken.Sum(static some => some.Count));
    }

    [Theory]
    [InlineData("{\"a\": \"line\\nline\"}\n<b>&amp;</b> ' \" \\")]
    [InlineData("دير الزور Київ 北京 🗞️ e\u0301")]
    public async Task Receive_AnyText_IsAsSent(string body)
    {
        await SendAsync(body);
        Assert.Equal(body, (await TakeAsync()).Body);
    }

    [Fact]
    public async Task Send_LongestBody_IsCarried()
    {
        var body = new string('ж', QueueMessage.MaxBodyBytes / 2);
        await SendAsync(body);
        Assert.Equal(body, (await TakeAsync()).Body);
    }

    [Fact]
    public async Task Send_LongerBody_ThrowsAndSendsNone()
    {
        var body = new string('x', QueueMessage.MaxBodyBytes + 1);
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("fine", body));
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Pages")]
    [InlineData("pa ges")]
    [InlineData("-pages")]
    public async Task Send_InvalidQueueName_Throws(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Queue.SendAsync(name, ["x"], TimeSpan.Zero, Stop));

    [Fact]
    public async Task Send_WithDelay_IsHiddenUntilThen()
    {
        await Queue.SendAsync(Name, ["1"], Later, Stop);
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
        await AdvanceAsync(Later);
        Assert.Equal(("1", 1), ((await TakeAsync()).Body, 1));
    }

    [Fact]
    public async Task Complete_Leased_IsGoneForGood()
    {
        await SendAsync("1");
        var message = await TakeAsync(Lease);
        Assert.True(await Queue.CompleteAsync(message, Stop));
        await AdvanceAsync(Lease);
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
        Assert.False(await Queue.CompleteAsync(message, Stop));
    }

    [Fact]
    public async Task AnyCall_LeaseTakenByAnother_IsRefused()
    {
        await SendAsync("1");
        var lost = await TakeAsync(Lease);
        await AdvanceAsync(Lease);
        var held = await TakeAsync();
        Assert.False(await Queue.CompleteAsync(lost, Stop));
        Assert.False(await Queue.ReleaseAsync(lost, TimeSpan.Zero, Stop));
        Assert.False(await Queue.SetAsideAsync(lost, "reason", Stop));
        Assert.Null(await Queue.RenewAsync(lost, LongLease, Stop));
        Assert.Empty(await Queue.PeekAsync(Poison, 5, Stop));
        Assert.True(await Queue.CompleteAsync(held, Stop));
    }

    [Fact]
    public async Task Release_GivesItBackWithItsCount()
    {
        await SendAsync("1");
        Assert.True(await Queue.ReleaseAsync(await TakeAsync(), TimeSpan.Zero, Stop));
        var again = await TakeAsync();
        Assert.Equal(("1", 2), (again.Body, again.DequeueCount));
    }

    [Fact]
    public async Task Release_WithDelay_IsHiddenUntilThen()
    {
        await SendAsync("1");
        await Queue.ReleaseAsync(await TakeAsync(), Later, Stop);
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
        await AdvanceAsync(Later);
        Assert.Equal("1", (await TakeAsync()).Body);
    }

    [Fact]
    public async Task Renew_KeepsTheLeaseUnderANewReceipt()
    {
        await SendAsync("1");
        var first = await TakeAsync(Lease);
        var renewed = await Queue.RenewAsync(first, LongLease, Stop);
        await AdvanceAsync(Lease);
        Assert.Empty(await Queue.ReceiveAsync(Name, 5, LongLease, Stop));
        Assert.False(await Queue.CompleteAsync(first, Stop));
        Assert.Equal((first.Id, first.Body, first.DequeueCount), (renewed!.Id, renewed.Body, renewed.DequeueCount));
        Assert.True(await Queue.CompleteAsync(renewed, Stop));
    }

    [Fact]
    public async Task SetAside_KeepsBodyAndReason()
    {
        await SendAsync("1 {\"x\": \"é\"}", "2");
        Assert.True(await Queue.SetAsideAsync(await TakeAsync(), "The page has \"no\" end.", Stop));
        Assert.Equal(["2"], (await Queue.ReceiveAsync(Name, 5, LongLease, Stop)).Select(static message => message.Body), StringComparer.Ordinal);
        var aside = Assert.Single(await Queue.PeekAsync(Poison, 5, Stop));
        Assert.Equal((Poison, "1 {\"x\": \"é\"}", "The page has \"no\" end."), (aside.Queue, aside.Body, aside.Reason));
        Assert.Equal(new QueueDepth(1, 0, 0), await Queue.CountAsync(Poison, Stop));
    }

    [Fact]
    public async Task SetAside_LongestBody_IsKept()
    {
        var body = new string('x', QueueMessage.MaxBodyBytes);
        await SendAsync(body);
        Assert.True(await Queue.SetAsideAsync(await TakeAsync(), new string('r', 100), Stop));
        Assert.Equal(body, Assert.Single(await Queue.PeekAsync(Poison, 5, Stop)).Body);
    }

    [Fact]
    public async Task Count_TellsWaitingFromHidden()
    {
        await SendAsync("1", "2", "3");
        await TakeAsync();
        await Queue.SendAsync(Name, ["later"], LongLease, Stop);
        var depth = await Queue.CountAsync(Name, Stop);
        Assert.Equal((2, 4), (depth.Waiting, depth.Total()));
        Assert.Equal(new QueueDepth(0, 0, 0), await Queue.CountAsync("never-used", Stop));
    }

    [Fact]
    public async Task Peek_TakesNothing()
    {
        await SendAsync("1", "2", "3");
        var peeked = await Queue.PeekAsync(Name, 2, Stop);
        Assert.Equal([("1", string.Empty), ("2", string.Empty)], peeked.Select(static message => (message.Body, message.Receipt)));
        Assert.Equal(1, (await TakeAsync()).DequeueCount);
        Assert.Empty(await Queue.PeekAsync("never-used", 2, Stop));
    }

    [Fact]
    public async Task Retry_OneOrAll_PutsBackWithACleanCount()
    {
        await SetAsideAsync("1", "2", "3");
        var second = (await Queue.PeekAsync(Poison, 5, Stop)).Single(static message => message.Body == "2");
        Assert.Equal(0, await Queue.RetryAsync(Name, "no such id", Stop));
        Assert.Equal(1, await Queue.RetryAsync(Name, second.Id, Stop));
        var again = await TakeAsync();
        Assert.Equal(("2", 1, null), (again.Body, again.DequeueCount, again.Reason));
        Assert.Equal(2, await Queue.RetryAsync(Poison, id: null, Stop));
        Assert.Equal(["1", "3"], (await Queue.ReceiveAsync(Name, 5, LongLease, Stop)).Select(static message => message.Body), StringComparer.Ordinal);
        Assert.Equal(new QueueDepth(0, 0, 0), await Queue.CountAsync(Poison, Stop));
    }

    [Fact]
    public async Task Drop_OneOrAll_RemovesOnlyWhatWasSetAside()
    {
        await SetAsideAsync("1", "2", "3");
        await SendAsync("4");
        Assert.Equal(1, await Queue.DropAsync(Name, (await Queue.PeekAsync(Poison, 5, Stop))[0].Id, Stop));
        Assert.Equal(2, (await Queue.CountAsync(Poison, Stop)).Waiting);
        Assert.Equal(2, await Queue.DropAsync(Name, id: null, Stop));
        Assert.Equal(0, (await Queue.CountAsync(Poison, Stop)).Total());
        Assert.Equal("4", (await TakeAsync()).Body);
        Assert.Equal(0, await Queue.DropAsync("never-used", id: null, Stop));
    }

    protected async Task SetAsideAsync(params string[] bodies)
    {
        await SendAsync(bodies);
        foreach (var message in await Queue.ReceiveAsync(Name, bodies.Length, LongLease, Stop))
        {
            await Queue.SetAsideAsync(message, "reason", Stop);
        }
    }

    protected Task SendAsync(params string[] bodies) => Queue.SendAsync(Name, bodies, TimeSpan.Zero, Stop);

    protected Task<QueueMessage> TakeAsync() => TakeAsync(LongLease);

    protected async Task<QueueMessage> TakeAsync(TimeSpan lease) => Assert.Single(await Queue.ReceiveAsync(Name, 1, lease, Stop));
}
