using Xunit;

namespace Ingest.EndToEnd;

/// <summary>What a newcomer sees first.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task Demo_FromStart_PrintsTheNewsroomAndServesUntilStopped()
    {
        using var tree = new DataFolderTree();
        var folder = Path.Combine(tree.Root, "demo");
        using var demo = IngestProcess.Start(["demo", "--data", folder, "--port", "0"]);
        await demo.WaitForOutputAsync("Ctrl-C", TimeSpan.FromMinutes(5));

        Assert.All(
            new[] { "(invented)", "moved", "404", "consent", "Deir al-Zor", "Dayr az Zawr", "Deir Ezzor", "said", "denied", "did not happen (" },
            expected => Assert.Contains(expected, demo.Output, StringComparison.Ordinal));

        demo.Terminate();
        Assert.Equal(0, await demo.WaitAsync(TimeSpan.FromMinutes(2)));
    }
}
