using Ingest.Cli.Host;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Cli;

public sealed class LocalHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteMessageQueue _queue;

    public LocalHostTests() => _queue = new SqliteMessageQueue(DataFolder.QueueFileOf(_folder.Path), TimeProvider.System);

    public void Dispose()
    {
        _queue.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task RunOnce_AMessageIsPutOffForAnHour_DoesTheRestAndLeavesIt()
    {
        await _queue.SendAsync(QueueNames.Pages, ["rests", "works"], TimeSpan.Zero, CancellationToken.None);
        var done = new List<string>();

        var left = await Host(TimeSpan.FromMilliseconds(200), (body, _, _) =>
        {
            if (body == "rests")
            {
                throw new TryLaterException("the site asked for an hour", TimeSpan.FromHours(1));
            }

            done.Add(body);
            return Task.CompletedTask;
        }).RunOnceAsync(CancellationToken.None);

        Assert.Equal((1, "works"), (left, Assert.Single(done)));
        Assert.Equal(1, (await _queue.CountAsync(QueueNames.Pages, CancellationToken.None)).Delayed);
    }

    [Fact]
    public async Task RunOnce_AMessageIsPutOffForAMoment_WaitsForIt()
    {
        await _queue.SendAsync(QueueNames.Pages, ["later"], TimeSpan.Zero, CancellationToken.None);
        var attempts = 0;

        var left = await Host(TimeSpan.FromMinutes(5), (_, _, _) => ++attempts < 3 ? throw new TryLaterException("not now", TimeSpan.FromMilliseconds(100)) : Task.CompletedTask).RunOnceAsync(CancellationToken.None);

        Assert.Equal((0, 3), (left, attempts));
    }

    private LocalHost Host(TimeSpan longestQuiet, Func<string, Turn, CancellationToken, Task> handle) => new(
        [new QueueRoute(QueueNames.Pages, 2, handle, static (_, _, _) => Task.CompletedTask)],
        static _ => Task.FromResult(0),
        _queue,
        new HostOptions { LongestQuiet = longestQuiet },
        TimeProvider.System,
        NullLoggerFactory.Instance);
}
