using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>The process dies while alerts go out, at once and held for a digest, and is started again: each alert reaches each sink, none in two digests.</summary>
public sealed class AlertKillTests(ITestOutputHelper log)
{
    private const string NextDay = "2026-11-21T12:00:00Z";
    private const int Articles = 10;
    private const int KillsADay = 3;
    private const int LongestLife = 1_200;

    private const string Watches = """
        watches:
          - { name: Deir ez-Zor, placeId: "geonames:170794", tell: [now, later] }
          - { name: Checkpoints, phrases: [checkpoint, market], tell: [later, now] }
        sinks:
          now: { type: queue, queue: told-now }
          later: { type: queue, queue: told-later, digest: 6h }
        """;

    [Fact]
    public async Task Run_KilledWhileAlertsGoOut_LosesNoneAndHoldsNoneTwice()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(Articles, seed: 11));
        using var calm = await SetUpAsync(newsroom);
        using var killed = await SetUpAsync(newsroom);
        foreach (var clock in new[] { IngestProcess.FixedClock, NextDay })
        {
            await RunAsync(calm, clock);
            for (var kill = 0; kill < KillsADay; kill++)
            {
                await KillAsync(newsroom, killed, clock, random);
            }

            await RunAsync(killed, clock);
        }

        var expected = calm.Names("state/alerts/a-");
        Assert.NotEmpty(expected);
        Assert.Equal(expected, killed.Names("state/alerts/a-"));
        await AssertToldAsync(killed, [.. expected.Select(static name => name["state/alerts/".Length..^".json".Length])]);
    }

    private static async Task<DataFolderTree> SetUpAsync(PageServer newsroom)
    {
        var tree = new DataFolderTree();
        var file = Path.Combine(tree.Root, "watches.yaml");
        await File.WriteAllTextAsync(file, Watches);
        await SameTree.DoAsync(tree, "feeds", "add", newsroom.FeedUrl, "--allow-private");
        await SameTree.DoAsync(tree, "watch", "import", file);
        return tree;
    }

    private static async Task RunAsync(DataFolderTree tree, string clock)
    {
        using var run = SameTree.StartRun(tree, ("INGEST__CLOCK", clock), ("INGEST__HOST__LEASE", "00:00:05"));
        var code = await run.WaitAsync(TimeSpan.FromMinutes(10));
        Assert.True(code == 0, run.Output + run.Error);
    }

    private static async Task KillAsync(PageServer newsroom, DataFolderTree tree, string clock, Random random)
    {
        var before = newsroom.Requests;
        using var run = SameTree.StartRun(tree, ("INGEST__CLOCK", clock), ("INGEST__HOST__LEASE", "00:00:05"));
        for (var wait = 0; wait < 400 && !run.HasExited && newsroom.Requests == before; wait++)
        {
            await Task.Delay(5);
        }

        await Task.Delay(random.Next(0, LongestLife));
        if (!run.HasExited)
        {
            await run.KillAsync();
        }
    }

    private static async Task AssertToldAsync(DataFolderTree tree, SortedSet<string> alerts)
    {
        Assert.All(alerts, id => Assert.Equal(["later delivered", "now delivered"], Deliveries(tree, id)));
        var atOnce = await ReadAsync(tree, "told-now");
        Assert.Equal(alerts, new SortedSet<string>(atOnce.Select(static data => data.GetProperty("id").GetString()!), StringComparer.Ordinal));

        // A message that was sent and not noted is sent again, under the same id.
        var digests = (await ReadAsync(tree, "told-later")).DistinctBy(static data => data.GetProperty("id").GetString(), StringComparer.Ordinal).ToList();
        var held = digests.SelectMany(static data => data.GetProperty("alerts").EnumerateArray().Select(static alert => alert.GetProperty("id").GetString()!)).ToList();
        Assert.Equal(alerts.Count, held.Count);
        Assert.Equal(alerts, new SortedSet<string>(held, StringComparer.Ordinal));
    }

    private static List<string> Deliveries(DataFolderTree tree, string id)
    {
        using var record = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(tree.Root, "state", "alerts", id + ".json")));
        return [.. record.RootElement.GetProperty("deliveries").EnumerateArray().Select(static delivery => $"{delivery.GetProperty("sink").GetString()} {delivery.GetProperty("outcome").GetString()}").Order(StringComparer.Ordinal)];
    }

    private static async Task<List<JsonElement>> ReadAsync(DataFolderTree tree, string queue)
    {
        var read = new List<JsonElement>();
        foreach (var body in await tree.MessagesAsync(queue))
        {
            using var document = JsonDocument.Parse(body);
            read.Add(document.RootElement.GetProperty("data").Clone());
        }

        return read;
    }
}
