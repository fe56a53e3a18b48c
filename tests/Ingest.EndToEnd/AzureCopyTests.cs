using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>Promise 7: laptop and cloud write the same tree; it can be copied from one to the other and back.</summary>
public sealed class AzureCopyTests
{
    [Fact]
    public async Task Copy_DownAndUp_GivesTheTreeThatALocalRunWrites()
    {
        await using var newsroom = await PageServer.OpenAsync(GeneratedPages.Write(30, seed: 13));
        using var local = await SameTree.UndisturbedAsync(newsroom);
        await using var azurite = await Azurite.StartAsync(folder: null, "first", "second");
        using var cloud = new AzureTree(azurite, "first");
        await SameTree.SubscribeAsync(newsroom, cloud);
        await SameTree.DoAsync(cloud, "run", "--once", "--allow-private");

        Assert.Contains("storage   the Azure storage account first\n", await SameTree.DoAsync(cloud, "doctor"), StringComparison.Ordinal);

        using var mirror = new DataFolderTree();
        await CopyAsync(cloud, mirror, "down");
        Assert.Equal(Everything(local), Everything(mirror));
        Assert.Contains("0 copied, 0 replaced", await CopyAsync(cloud, mirror, "down"), StringComparison.Ordinal);

        using var other = new AzureTree(azurite, "second");
        await CopyAsync(other, mirror, "up");
        Assert.Equal(await ((IKeptTree)mirror).FactsAsync(), await other.FactsAsync());
        Assert.Contains("identical", await SameTree.DoAsync(other, "replay"), StringComparison.Ordinal);
    }

    private static async Task<string> CopyAsync(AzureTree cloud, DataFolderTree folder, string direction)
    {
        var (code, output, error) = await IngestProcess.RunAsync(["copy", direction, .. folder.Arguments], [.. cloud.Settings]);
        Assert.True(code == 0, output + error);
        return output;
    }

    /// <summary>Every blob by name with its hash, state included.</summary>
    private static SortedDictionary<string, string> Everything(DataFolderTree tree)
    {
        var blobs = tree.Facts();
        foreach (var name in tree.Names("state/"))
        {
            blobs.Add(name, ContentId.Sha256(File.ReadAllBytes(Path.Combine(tree.Root, name))));
        }

        return blobs;
    }
}
