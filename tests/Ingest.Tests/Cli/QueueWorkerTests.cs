using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Cli.Host;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Cli;

public sealed class QueueWorkerTests : IDisposable
{
    private const string Queue = "pages";
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteMessageQueue _queue;
    private readonly ConcurrentQueue<string> _givenUp = new();
    private readonly HostOptions _options = new() { RetryDelay = TimeSpan.FromMilliseconds(1), MaxAttempts = 3, Patience = TimeSpan.FromMinutes(5) };

    public QueueWorkerTests() => _queue = new SqliteMessageQueue(DataFolder.QueueFileOf(_folder.Path), TimeProvider.System);

    public void Dispose()
    {
        _queue.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Run_ManyMessages_CommitsInOrderThoughWorkEndsInAnyOrder()
    {
        await SendAsync(100);
        var committed = new List<int>();
        var random = new Random(5);
        await RunUntilEmptyAsync(async (body, turn, cancellationToken) =>
        {
            await Task.Delay(random.Next(0, 5), cancellationToken);
            await turn(cancellationToken);
            committed.Add(int.Parse(body, CultureInfo.InvariantCulture));
        });
        Assert.Equal(Enumerable.Range(0, 100), committed);
    }

    [Fact]
    public async Task Run_AMessageThatAlwaysFails_IsSetAsideWithItsReasonAndStopsNoOther()
    {
        await SendAsync(10);
        var done = new ConcurrentBag<string>();
        await RunUntilEmptyAsync((body, _, _) =>
        {
            if (body == "3")
            {
                throw new InvalidOperationException("three is bad");
            }

            done.Add(body);
            return Task.CompletedTask;
        });
        Assert.Equal(9, done.Count);
        Assert.Equal("3: three is bad", Assert.Single(_givenUp));
        var poison = Assert.Single(await _queue.PeekAsync(Queue + QueueNames.PoisonSuffix, 10, CancellationToken.None));
        Assert.Equal("three is bad", poison.Reason);
    }

    [Fact]
    public async Task Run_AMessageThatFailsTwice_IsDoneOnTheThirdAttempt()
    {
        await SendAsync(1);
        var attempts = 0;
        await RunUntilEmptyAsync((_, _, _) => ++attempts < 3 ? throw new TryLaterException("not now", TimeSpan.FromMilliseconds(1)) : Task.CompletedTask);
        Assert.Equal(3, attempts);
        Assert.Empty(_givenUp);
    }

    [Fact]
    public async Task Run_TurnComesLater_PutsTheMessageBackWithoutCountingAnAttempt()
    {
        await SendAsync(1);
        var attempts = 0;
        await RunUntilEmptyAsync((_, _, _) => ++attempts <= 2 * _options.MaxAttempts
            ? throw new TryLaterException("Others wait for the host.", TimeSpan.FromMilliseconds(1)) { IsUntried = true }
            : Task.CompletedTask);
        Assert.Equal((2 * _options.MaxAttempts) + 1, attempts);
        Assert.Empty(_givenUp);
        Assert.Equal(0, (await _queue.CountAsync(Queue + QueueNames.PoisonSuffix, CancellationToken.None)).Total());
    }

    [Fact]
    public async Task Run_StorageIsOutLongerThanAnyAttempts_GivesNothingUp()
    {
        await SendAsync(1);
        var attempts = 0;
        await RunUntilEmptyAsync((_, _, _) => ++attempts <= 2 * _options.MaxAttempts
            ? throw new StorageException("The network is gone.") { IsOutage = true }
            : Task.CompletedTask);
        Assert.Equal((2 * _options.MaxAttempts) + 1, attempts);
        Assert.Empty(_givenUp);
        Assert.Equal(0, (await _queue.CountAsync(Queue + QueueNames.PoisonSuffix, CancellationToken.None)).Total());
    }

    [Fact]
    public async Task Run_OneBlobIsDamaged_SetsItsMessageAside()
    {
        await SendAsync(1);
        await RunUntilEmptyAsync(static (_, _, _) => throw new StorageException("The blob is damaged."));
        Assert.Equal("0: The blob is damaged.", Assert.Single(_givenUp));
    }

    [Fact]
    public async Task Run_StoppedWhileWorking_GivesTheMessageBack()
    {
        await SendAsync(1);
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        using var worker = Worker(async (_, _, cancellationToken) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        var running = worker.RunAsync(stop.Token);
        await started.Task;
        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(1, (await _queue.CountAsync(Queue, CancellationToken.None)).Waiting);
    }

    private Task SendAsync(int count) =>
        _queue.SendAsync(Queue, [.. Enumerable.Range(0, count).Select(static i => i.ToString(CultureInfo.InvariantCulture))], TimeSpan.Zero, CancellationToken.None);

    private async Task RunUntilEmptyAsync(Func<string, Turn, CancellationToken, Task> handle)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var worker = Worker(handle);
        var running = worker.RunAsync(stop.Token);
        while ((await _queue.CountAsync(Queue, CancellationToken.None)).Total() > 0)
        {
            Assert.False(stop.IsCancellationRequested, "The queue was not empty after 5 minutes.");
            await Task.Delay(10);
        }

        await stop.CancelAsync();
        await running;
    }

    private QueueWorker Worker(Func<string, Turn, CancellationToken, Task> handle) => new(
        new QueueRoute(Queue, 4, handle, GiveUpAsync), _queue, _options, TimeProvider.System, NullLogger<QueueWorker>.Instance);

    private Task GiveUpAsync(string body, string reason, CancellationToken cancellationToken)
    {
        _givenUp.Enqueue($"{body}: {reason}");
        return Task.CompletedTask;
    }
}
