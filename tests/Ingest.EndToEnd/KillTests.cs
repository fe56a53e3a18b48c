using Xunit;

namespace Ingest.EndToEnd;

/// <summary>Promise 1 and 2: the process dies at any moment, is started again, and nothing is lost, nothing doubled, nothing different.</summary>
public abstract class KillTests(ITestOutputHelper log)
{
    /// <summary>How many kills a test must have seen.</summary>
    protected const int Kills = 50;

    private const int Articles = 60;

    /// <summary>From the first request on, in milliseconds; about half of what an undisturbed run takes.</summary>
    protected abstract int LongestLife { get; }

    /// <summary>A new empty place to keep things in.</summary>
    private protected abstract IKeptTree NewTree();

    protected async Task KillAndCompareAsync()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(Articles, seed: 7));
        using var undisturbed = await SameTree.UndisturbedAsync(newsroom);
        for (var kills = 0; kills < Kills;)
        {
            using var killed = NewTree();
            await SameTree.SubscribeAsync(newsroom, killed);
            kills += await KillUntilDoneAsync(newsroom, killed, random, Kills - kills);
            await SameTree.AssertAsync(undisturbed, killed);
        }
    }

    /// <summary>Starts the run again and again, killing each some milliseconds after its first requests; gives the number of kills before one came to its end.</summary>
    private async Task<int> KillUntilDoneAsync(PageServer newsroom, IKeptTree tree, Random random, int limit)
    {
        for (var kills = 0; kills < limit; kills++)
        {
            var before = newsroom.Requests;
            using var process = SameTree.StartRun(tree, ShortLease);
            while (!process.HasExited && newsroom.Requests == before)
            {
                await Task.Delay(5);
            }

            await Task.Delay(random.Next(0, LongestLife));
            if (process.HasExited)
            {
                log.WriteLine($"came to its end after {kills} kills");
                Assert.Equal(0, await process.WaitAsync(TimeSpan.FromMinutes(1)));
                return kills;
            }

            await process.KillAsync();
        }

        using var last = SameTree.StartRun(tree, ShortLease);
        var code = await last.WaitAsync(TimeSpan.FromMinutes(10));
        Assert.True(code == 0, last.Output + last.Error);
        return limit;
    }

    // A lease whose holder died unknown to the service runs out soon.
    private static (string Key, string Value) ShortLease => ("INGEST__HOST__LEASE", "00:00:05");
}
