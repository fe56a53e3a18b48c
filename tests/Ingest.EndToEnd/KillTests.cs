using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>Promise 1 and 2: the process dies at any moment, is started again, and nothing is lost, nothing doubled, nothing different.</summary>
public sealed class KillTests(ITestOutputHelper log)
{
    private const int Kills = 50;
    private const int Articles = 60;

    // From the first request on, in milliseconds; an undisturbed run takes about two to three seconds.
    private const int LongestLife = 1_500;

    [Fact]
    public async Task Run_KilledAtFiftyRandomMoments_LeavesTheTreeOfAnUndisturbedRun()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(Articles, seed: 7));
        using var undisturbed = new DataFolderTree();
        await SubscribeAsync(newsroom, undisturbed);
        Assert.Equal(0, (await RunOnceAsync(undisturbed)).Code);

        for (var kills = 0; kills < Kills;)
        {
            using var killed = new DataFolderTree();
            await SubscribeAsync(newsroom, killed);
            kills += await KillUntilDoneAsync(newsroom, killed, random, Kills - kills);
            await AssertSameAsync(undisturbed, killed);
        }
    }

    private static async Task SubscribeAsync(PageServer newsroom, DataFolderTree tree)
    {
        await DoAsync("feeds", "add", newsroom.FeedUrl, "--allow-private", "--data", tree.Root);
        await DoAsync("watch", "add", "Deir ez-Zor, Syria", "--data", tree.Root);
        await DoAsync("watch", "add", "Kharkiv, Ukraine", "--data", tree.Root);
    }

    private static async Task DoAsync(params string[] arguments)
    {
        var (code, output, error) = await IngestProcess.RunAsync(arguments, ("INGEST__CLOCK", IngestProcess.FixedClock));
        Assert.True(code == 0, $"{string.Join(' ', arguments)}: {code} {output} {error}");
    }

    private static Task<(int Code, string Output, string Error)> RunOnceAsync(DataFolderTree tree) =>
        IngestProcess.RunAsync(["run", "--once", "--allow-private", "--data", tree.Root], ("INGEST__CLOCK", IngestProcess.FixedClock));

    /// <summary>Starts the run again and again, killing each some milliseconds after its first requests; gives the number of kills before one came to its end.</summary>
    private async Task<int> KillUntilDoneAsync(PageServer newsroom, DataFolderTree tree, Random random, int limit)
    {
        for (var kills = 0; kills < limit; kills++)
        {
            var before = newsroom.Requests;
            using var process = IngestProcess.Start(["run", "--once", "--allow-private", "--data", tree.Root], ("INGEST__CLOCK", IngestProcess.FixedClock));
            while (!process.HasExited && newsroom.Requests == before)
            {
                await Task.Delay(5);
            }

            await Task.Delay(random.Next(0, LongestLife));
            if (process.HasExited)
            {
                log.WriteLine($"came to its end after {kills} kills");
                Assert.Equal(0, await process.WaitAsync(TimeSpan.FromSeconds(10)));
                return kills;
            }

            await process.KillAsync();
        }

        var (code, output, error) = await RunOnceAsync(tree);
        Assert.True(code == 0, output + error);
        return limit;
    }

    private static async Task AssertSameAsync(DataFolderTree expected, DataFolderTree actual)
    {
        Assert.Equal(expected.Facts(), actual.Facts());
        Assert.Equal(await ClaimIdsAsync(expected), await ClaimIdsAsync(actual));
        Assert.Equal(expected.Names("state/alerts/a-"), actual.Names("state/alerts/a-"), StringComparer.Ordinal);
        Assert.NotEmpty(expected.Names("state/alerts/a-"));
        Assert.Empty(await actual.MessagesAsync("pages-poison"));
    }

    private static async Task<SortedSet<string>> ClaimIdsAsync(DataFolderTree tree)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var body in await tree.MessagesAsync("claims"))
        {
            ids.Add(JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!);
        }

        Assert.NotEmpty(ids);
        return ids;
    }
}
