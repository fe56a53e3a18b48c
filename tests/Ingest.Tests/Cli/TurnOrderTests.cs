using Ingest.Cli.Host;
using Xunit;

namespace Ingest.Tests.Cli;

public sealed class TurnOrderTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    // Ends a test that hangs; a busy machine may take long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task WaitAsync_AfterEarlierWorkIsDone_ComesInOrderOfEntry()
    {
        var order = new TurnOrder(Long, TimeProvider.System);
        var places = Enumerable.Range(0, 20).Select(_ => order.Enter()).ToList();
        var done = new List<int>();
        var waits = places.Select(async (place, i) =>
        {
            await place.WaitAsync(CancellationToken.None);
            done.Add(i);
            place.Dispose();
        }).Reverse().ToList();
        await Task.WhenAll(waits);
        Assert.Equal(Enumerable.Range(0, 20), done);
    }

    [Fact]
    public async Task WaitAsync_WhileAnEarlierOfTwoIsNotDone_DoesNotEnd()
    {
        var order = new TurnOrder(Long, TimeProvider.System);
        var slow = order.Enter();
        var failed = order.Enter();
        var third = order.Enter();
        failed.Dispose();
        var waiting = third.WaitAsync(CancellationToken.None);
        await Task.Delay(20);
        Assert.False(waiting.IsCompleted);
        slow.Dispose();
        await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task WaitAsync_LongerThanPatience_GoesAhead()
    {
        var order = new TurnOrder(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        order.Enter();
        await order.Enter().WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task WaitAsync_EarlierWorkIsReadyAndWrites_IsWaitedForWithoutLimit()
    {
        var order = new TurnOrder(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        var busy = order.Enter();
        var writing = order.Enter();
        await writing.WaitAsync(CancellationToken.None);
        var third = order.Enter().WaitAsync(CancellationToken.None);
        await Task.Delay(100);
        Assert.False(third.IsCompleted);
        writing.Dispose();
        await third.WaitAsync(Patience);
        busy.Dispose();
    }

    [Fact]
    public async Task WaitAsync_WhereTheTurnItselfTalksToOthers_GoesAheadAfterPatience()
    {
        var order = new TurnOrder(TimeSpan.FromMilliseconds(20), TimeProvider.System, isOvertaken: true);
        await order.Enter().WaitAsync(CancellationToken.None);
        await order.Enter().WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Keep_WorkThatMustBeginAgain_IsWaitedForWithoutLimit()
    {
        var order = new TurnOrder(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        var first = order.Enter();
        first.Keep();
        var second = order.Enter().WaitAsync(CancellationToken.None);
        await Task.Delay(100);
        Assert.False(second.IsCompleted);
        first.Dispose();
        await second.WaitAsync(Patience);
    }

    [Fact]
    public async Task WaitAsync_WhenStopped_IsCancelled()
    {
        var order = new TurnOrder(Long, TimeProvider.System);
        order.Enter();
        using var stop = new CancellationTokenSource();
        var waiting = order.Enter().WaitAsync(stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
