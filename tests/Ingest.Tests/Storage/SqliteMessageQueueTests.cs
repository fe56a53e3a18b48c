using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class SqliteMessageQueueTests : MessageQueueContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly SqliteMessageQueue _queue;

    public SqliteMessageQueueTests() => _queue = new SqliteMessageQueue(_folder["queue.db"], _clock);

    protected override IMessageQueue Queue => _queue;

    public void Dispose()
    {
        _queue.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Receive_GivenBackMessage_HasItsOldPlace()
    {
        await SendAsync("1", "2", "3");
        var first = await TakeAsync();
        await Queue.ReleaseAsync(first, TimeSpan.Zero, Stop);
        Assert.Equal(["1", "2", "3"], await BodiesAsync(Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Receive_Message_TellsWhenItWasSent()
    {
        var sent = _clock.GetUtcNow();
        await SendAsync("1");
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(sent, (await TakeAsync()).Enqueued);
    }

    [Fact]
    public async Task Count_TellsLeasedFromDelayed()
    {
        await SendAsync("1", "2", "3");
        await TakeAsync();
        await Queue.SendAsync(Name, ["later"], TimeSpan.FromMinutes(1), Stop);
        Assert.Equal(new QueueDepth(2, 1, 1), await Queue.CountAsync(Name, Stop));
    }

    [Fact]
    public async Task ReturnInterrupted_GivesBackAtOnceInOrderAndUncounted()
    {
        await SendAsync("1", "2", "3");
        var lost = await Queue.ReceiveAsync(Name, 2, TimeSpan.FromHours(1), Stop);
        Assert.Equal(2, await _queue.ReturnInterruptedAsync(Stop));
        var again = await Queue.ReceiveAsync(Name, 3, TimeSpan.FromHours(1), Stop);
        Assert.Equal([("1", 1), ("2", 1), ("3", 1)], again.Select(static message => (message.Body, message.DequeueCount)));
        Assert.False(await Queue.CompleteAsync(lost[0], Stop));
    }

    [Fact]
    public async Task ReturnInterrupted_AHundredTimes_SetsAside()
    {
        await SendAsync("killer", "fine");
        for (var i = 0; i < IResumableQueue.MostInterruptions; i++)
        {
            Assert.Equal("killer", (await TakeAsync()).Body);
            Assert.Equal(1, await _queue.ReturnInterruptedAsync(Stop));
        }

        Assert.Equal("fine", (await TakeAsync()).Body);
        Assert.Equal("The process ended 100 times while it worked on this message.", Assert.Single(await Queue.PeekAsync(Poison, 5, Stop)).Reason);
    }

    [Fact]
    public async Task Retry_SetAside_ComesBackInItsOldPlace()
    {
        await SetAsideAsync("1", "2");
        await SendAsync("3");
        Assert.Equal(2, await _queue.RetryAsync(Name, id: null, Stop));
        Assert.Equal(["1", "2", "3"], await BodiesAsync(Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Open_Again_FindsMessagesAndLeases()
    {
        await SendAsync("1", "2");
        var taken = await TakeAsync();
        using var other = new SqliteMessageQueue(_folder["queue.db"], _clock);
        Assert.Equal("2", Assert.Single(await other.ReceiveAsync(Name, 5, TimeSpan.FromHours(1), Stop)).Body);
        Assert.True(await other.CompleteAsync(taken, Stop));
        Assert.Equal(1, (await Queue.CountAsync(Name, Stop)).Total());
    }

    [Fact]
    public async Task Open_Twice_BothWorkAtOnceAndTakeEachMessageOnce()
    {
        using var other = new SqliteMessageQueue(_folder["queue.db"], _clock);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => SendAndTakeAsync(worker % 2 == 0 ? _queue : other, worker)));
        Assert.Equal(200, taken.Sum(static bodies => bodies.Count) + (await Queue.CountAsync(Name, Stop)).Waiting);
        var all = taken.SelectMany(static bodies => bodies).ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Open_DamagedFile_SaysWhatToDo()
    {
        var path = _folder["damaged.db"];
        await File.WriteAllTextAsync(path, new string('x', 5000), Stop);
        var failure = Assert.Throws<StorageException>(() => new SqliteMessageQueue(path, _clock));
        Assert.Equal($"The queue file {path} is damaged; stop ingest, move it away together with damaged.db-wal and damaged.db-shm (the messages in it are lost) and start again.", failure.Message);
    }

    [Fact]
    public void Open_FolderIsMissing_SaysWhatToDo() =>
        Assert.Contains("cannot be opened", Assert.Throws<StorageException>(() => new SqliteMessageQueue(_folder["no/queue.db"], _clock)).Message, StringComparison.Ordinal);

    protected override Task AdvanceAsync(TimeSpan time)
    {
        _clock.Advance(time);
        return Task.CompletedTask;
    }

    private async Task<List<string>> SendAndTakeAsync(SqliteMessageQueue queue, int worker)
    {
        var bodies = new List<string>();
        for (var i = 0; i < 25; i++)
        {
            await queue.SendAsync(Name, [$"{worker}/{i}"], TimeSpan.Zero, Stop);
            foreach (var message in await queue.ReceiveAsync(Name, 1, TimeSpan.FromHours(1), Stop))
            {
                Assert.True(await queue.CompleteAsync(message, Stop));
                bodies.Add(message.Body);
            }
        }

        return bodies;
    }

    private async Task<IEnumerable<string>> BodiesAsync(string queue) =>
        (await Queue.ReceiveAsync(queue, 9, TimeSpan.FromHours(1), Stop)).Select(static message => message.Body);
}
