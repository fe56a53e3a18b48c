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
    private const string Account = "account";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);

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
        using (var journal = new HandJournal(Path.Combine(_folder, "queue.db"), Account))
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
    public async Task Receive_MissingOnesTakenByAnother_WaitsOneLeaseForAllOfThem()
    {
        await SendAsync("1", "2", "3", "4", "5");
        foreach (var held in await Queue.ReceiveAsync(Name, 4, Short, Stop))
        {
            await _azure.CompleteAsync(held, Stop);
        }

        var next = Open();
        Assert.Equal(4, await next.ReturnInterruptedAsync(Stop));
        Assert.Empty(await next.ReceiveAsync(Name, 1, Short, Stop));
        await AdvanceAsync(Short + TimeSpan.FromSeconds(5));
        Assert.Equal("5", Assert.Single(await next.ReceiveAsync(Name, 1, Short, Stop)).Body);
    }

    [Fact]
    public async Task Receive_SomeoneElseTakesMessagesToo_BothGoOnAndEachMessageIsDone()
    {
        string[] bodies = [.. Enumerable.Range(0, 60).Select(static i => $"message {i}")];
        await SendAsync(bodies);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        stop.CancelAfter(TimeSpan.FromMinutes(10));
        var rival = WorkAsync(_azure, TimeSpan.FromMilliseconds(250), stop.Token);
        var ours = WorkAsync(Queue, TimeSpan.FromMilliseconds(50), stop.Token);
        var done = await Task.WhenAll(rival, ours);
        Assert.Equal(bodies.Order(StringComparer.Ordinal), done.SelectMany(static some => some.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.NotEmpty(done[1]);

        // While the line waits for what the rival took (a lease and five seconds), a lease of two seconds runs out some three times, more often on a busy machine; one of two minutes once.
        Assert.All(done, static some => Assert.All(some.Values, static count => Assert.InRange(count, 1, 20)));
    }

    [Fact]
    public async Task ReturnInterrupted_HeldOfAnotherAccount_IsNotWaitedFor()
    {
        await SendAsync("1", "2");
        await Queue.ReceiveAsync(Name, 1, Long, Stop);
        var other = new OrderedMessageQueue(_azure, "another account", Path.Combine(_folder, "queue.db"), TimeProvider.System, NullLogger<OrderedMessageQueue>.Instance);
        _opened.Add(other);
        Assert.Equal(0, await other.ReturnInterruptedAsync(Stop));
        Assert.Equal("2", Assert.Single(await other.ReceiveAsync(Name, 2, Long, Stop)).Body);
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

    /// <summary>Takes one message at a time and completes it, until the queue is empty; gives what was done and at which delivery.</summary>
    private async Task<Dictionary<string, int>> WorkAsync(IMessageQueue queue, TimeSpan pause, CancellationToken cancellationToken)
    {
        var done = new Dictionary<string, int>(StringComparer.Ordinal);
        while ((await queue.CountAsync(Name, cancellationToken)).Total() > 0)
        {
            foreach (var message in await queue.ReceiveAsync(Name, 1, TimeSpan.FromSeconds(2), cancellationToken))
            {
                await queue.CompleteAsync(message, cancellationToken);
                done[message.Body] = message.DequeueCount;
            }

            await Task.Delay(pause, TimeProvider.System, cancellationToken);
        }

        return done;
    }

    private OrderedMessageQueue Open()
    {
        var queue = new OrderedMessageQueue(_azure, Account, Path.Combine(_folder, "queue.db"), TimeProvider.System, NullLogger<OrderedMessageQueue>.Instance);
        _opened.Add(queue);
        return queue;
    }
}
