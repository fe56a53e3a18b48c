using Ingest.Azure.Tests.Support;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>The storage account goes away in the middle of a run, or is slow, throttles and loses answers.</summary>
public sealed class AzureOutageTests
{
    private const string Account = "newsroom";

    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Run_StorageAwayForTwentySeconds_LosesNothingAndSaysSo()
    {
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(60, seed: 11));
        using var undisturbed = await SameTree.UndisturbedAsync(newsroom);
        var folder = Directory.CreateTempSubdirectory("ingest-azurite-");
        await using (var azurite = await Azurite.StartAsync(folder.FullName, Account))
        using (var tree = new AzureTree(azurite, Account))
        {
            await SameTree.SubscribeAsync(newsroom, tree);
            var before = newsroom.Requests;
            using var run = SameTree.StartRun(tree);
            while (newsroom.Requests < before + 20 && !run.HasExited)
            {
                await Task.Delay(5);
            }

            await azurite.StopAsync();
            Assert.False(run.HasExited, run.Output + run.Error);
            await Task.Delay(Outage);
            await azurite.StartAgainAsync();
            Assert.True(await run.WaitAsync(TimeSpan.FromMinutes(10)) == 0, run.Output + run.Error);
            await SameTree.AssertAsync(undisturbed, tree);
            AssertSaid(run.Error);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Run_StorageThrottlesAndLosesAnswers_LosesNothingAndSaysSo()
    {
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(24, seed: 12));
        using var undisturbed = await SameTree.UndisturbedAsync(newsroom);
        await using var azurite = await Azurite.StartAsync(folder: null, Account);
        await using var blobs = await FaultProxy.OpenAsync(azurite.BlobPort, seed: 1);
        await using var queues = await FaultProxy.OpenAsync(azurite.QueuePort, seed: 2);
        using var tree = new AzureTree(azurite, Account, Azurite.ConnectionStringTo(Account, blobs.Port, queues.Port));
        await SameTree.SubscribeAsync(newsroom, tree);
        using var run = SameTree.StartRun(tree, ("INGEST__HOST__LEASE", "00:00:05"));
        Assert.True(await run.WaitAsync(TimeSpan.FromMinutes(10)) == 0, run.Output + run.Error);
        await SameTree.AssertAsync(undisturbed, tree);
        Assert.All(Enum.GetValues<Fault>(), fault => Assert.True(blobs.Count(fault) + queues.Count(fault) > 0, $"{fault} was never tried."));
        Assert.Contains("does not answer as it should", run.Error, StringComparison.Ordinal);
    }

    private static void AssertSaid(string error)
    {
        Assert.Contains($"The storage account {Account} does not answer as it should", error, StringComparison.Ordinal);
        Assert.Contains($"The storage account {Account} answers again after", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
