using Ingest.Azure.Storage;
using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Ingest.Storage.Ordered;
using Ingest.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Azure.Tests.Storage;

/// <summary>The queue contract, and what the order over Azure's queues promises more: a new process goes on where a killed one ended.</summary>
public sealed class OrderedMessageQueueTests : MessageQueueContract, IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("ingest-ordered-").FullName;
    private readonly AzureMessageQueue _azure;
    private readonly List<OrderedMessageQueue> _opened = [];

    public OrderedMessageQueueTests(StorageAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        _azure = account.Services.GetRequiredService<AzureMessageQueue>();
        Queue = Open();
    }

    protected override IMessageQueue Queue { get; }

    protected override string Name { get; } = StorageAccount.UniqueName();

    public void Dispose()
    {
        _opened.ForEach(static queue => queue.Dispose());
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Receive_AfterAKill_GoesOnInTheOldOrderAtOnceAndUncounted()
    {
        await SendAsync("1", "2", "3", "4");
        await Queue.ReceiveAsync(Name, 3, Long, Stop);
        var next = Open();
        Assert.Equal(3, await next.ReturnInterruptedAsync(Stop));
        var again = await next.ReceiveAsync(Name, 4, Long, Stop);
        Assert.Equal([("1", 1), ("2", 1), ("3", 1), ("4", 1)], again.Select(static message => (message.Body, message.DequeueCount)));
        Assert.True(await next.CompleteAsync(again[0], Stop));
    }

    [Fact]
    public async Task Receive_KilledBetweenTakingAndKnowing_WaitsForTheMissingAndKeepsTheOrder()
    {
        await SendAsync("1", "2", "3", "4");

        // What a process does that dies after the service answered and before it heard the answer: seen, written down, taken, gone.
        using (var journal = new HandJournal(Path.Combine(_folder, "queue.db")))
        {
            var line = new QueueLine();
            var seen = await _azure.PeekAsync(Name, 2, Stop);
            await journal.SaveAsync([.. seen.Select(message => line.Append(message, 0))], Stop);
        }

        await _azure.ReceiveAsync(Name, 2, Short, Stop);
        var next = Open();
        await next.ReturnInterruptedAsync(Stop);
        Assert.Empty(await next.ReceiveAsync(Name, 4, Short, Stop));
        await AdvanceAsync(Short);
        Assert.Equal(["1", "2", "3", "4"], (await next.ReceiveAsync(Name, 4, Short, Stop)).Select(static message => message.Body), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Receive_MissingOneTakenByAnother_GoesOnWithoutIt()
    {
        await SendAsync("1", "2");
        using (var journal = new HandJournal(Path.Combine(_folder, "queue.db")))
        {
            var gone = (await _azure.PeekAsync(Name, 1, Stop))[0];
            await journal.SaveAsync([new QueueLine().Append(gone, 0)], Stop);
        }

        await _azure.CompleteAsync((await _azure.ReceiveAsync(Name, 1, Short, Stop))[0], Stop);
        var next = Open();
        await next.ReturnInterruptedAsync(Stop);
        Assert.Empty(await next.ReceiveAsync(Name, 1, Short, Stop));
        await AdvanceAsync(Short + TimeSpan.FromSeconds(5));
        Assert.Equal("2", Assert.Single(await next.ReceiveAsync(Name, 1, Short, Stop)).Body);
    }

    [Fact]
    public async Task Receive_KilledWhileCompleting_DoesNotWaitForWhatHasLeft()
    {
        await SendAsync("1", "2");
        var message = await TakeAsync(Long);
        Assert.True(await Queue.CompleteAsync(message, Stop));
        var next = Open();
        await next.ReturnInterruptedAsync(Stop);
        Assert.Equal("2", Assert.Single(await next.ReceiveAsync(Name, 5, Long, Stop)).Body);
    }

    [Fact]
    public async Task Receive_GivenBackOnStop_HasItsOldPlaceInTheNextProcess()
    {
        await SendAsync("1", "2", "3");
        await Queue.ReleaseAsync(await TakeAsync(Long), TimeSpan.Zero, Stop);
        var next = Open();
        Assert.Equal(0, await next.ReturnInterruptedAsync(Stop));
        Assert.Equal(["1", "2", "3"], (await next.ReceiveAsync(Name, 5, Long, Stop)).Select(static message => message.Body), StringComparer.Ordinal);
    }

    [Fact]
    public async Task ReturnInterrupted_AHundredTimes_SetsAside()
    {
        await SendAsync("killer", "fine");
        var queue = Open();
        for (var i = 0; i < IResumableQueue.MostInterruptions; i++)
        {
            Assert.Equal("killer", Assert.Single(await queue.ReceiveAsync(Name, 1, Long, Stop)).Body);
            queue = Open();
            Assert.Equal(1, await queue.ReturnInterruptedAsync(Stop));
        }

        Assert.Equal("fine", Assert.Single(await queue.ReceiveAsync(Name, 2, Long, Stop)).Body);
        Assert.Equal(IResumableQueue.InterruptedTooOften, Assert.Single(await queue.PeekAsync(Poison, 5, Stop)).Reason);
    }

    protected override Task AdvanceAsync(TimeSpan time) => Task.Delay(time + TimeSpan.FromMilliseconds(500), TimeProvider.System, Stop);

    private OrderedMessageQueue Open()
    {
        var queue = new OrderedMessageQueue(_azure, Path.Combine(_folder, "queue.db"), TimeProvider.System, NullLogger<OrderedMessageQueue>.Instance);
        _opened.Add(queue);
        return queue;
    }
}
