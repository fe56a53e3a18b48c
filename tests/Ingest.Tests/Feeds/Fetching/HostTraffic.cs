using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

/// <summary>Workers that pass through gates on a clock that the test moves, and what was seen at the hosts.</summary>
internal sealed class HostTraffic : IDisposable
{
    public static readonly FetchOptions Options = new() { GapPerHost = TimeSpan.FromSeconds(1), RequestsPerHost = 2 };

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, int> _running = new(StringComparer.Ordinal);

    public HostTraffic() => Store = new DirectoryBlobStore(_folder.Path);

    public ManualTimeProvider Clock { get; } = new();

    public DirectoryBlobStore Store { get; }

    /// <summary>Each start: host, source and the time at which it was let go.</summary>
    public ConcurrentQueue<(string Host, string Source, DateTimeOffset Time)> Starts { get; } = new();

    /// <summary>The most that ran side by side, by host and by domain.</summary>
    public ConcurrentDictionary<string, int> Most { get; } = new(StringComparer.Ordinal);

    public HostGates NewProcess() => new(Options, new HostRecords(Store, Clock), Clock);

    /// <summary>Passes once, staying for a while.</summary>
    public async Task PassAsync(HostGates gates, string url, string source, TimeSpan stay)
    {
        var address = new Uri(url);
        var (pass, start) = Assert.IsType<HostEntry.Open>(await gates.EnterAsync(address, source, TestContext.Current.CancellationToken));
        var domain = PublicSuffixes.RegistrableDomain(address.Host);
        Starts.Enqueue((address.Host, source, start));
        Count(address.Host, 1);
        Count("domain " + domain, 1);
        await Task.Delay(stay, Clock);
        Count(address.Host, -1);
        Count("domain " + domain, -1);
        pass.Dispose();
    }

    /// <summary>Moves the clock in small steps until the work is done.</summary>
    public async Task RunAsync(Task work)
    {
        var real = Stopwatch.StartNew();
        while (!work.IsCompleted)
        {
            Assert.True(real.Elapsed < TimeSpan.FromMinutes(10), "The work does not end.");
            // Gives the workers that were let go time to be seen before the clock goes on.
            await Task.Delay(1);
            Clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        await work;
    }

    /// <summary>The least time between two starts of those that a key picks.</summary>
    public TimeSpan LeastGap(Func<string, bool> host)
    {
        var times = Starts.Where(start => host(start.Host)).Select(static start => start.Time).Order().ToList();
        return times.Zip(times.Skip(1), static (one, next) => next - one).Min();
    }

    public void Dispose() => _folder.Dispose();

    private void Count(string key, int change)
    {
        var now = _running.AddOrUpdate(key, change, (_, running) => running + change);
        Most.AddOrUpdate(key, now, (_, most) => Math.Max(most, now));
    }
}
