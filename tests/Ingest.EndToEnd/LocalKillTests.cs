using Xunit;

namespace Ingest.EndToEnd;

/// <summary>The host over a data folder.</summary>
public sealed class LocalKillTests(ITestOutputHelper log) : KillTests(log)
{
    protected override int LongestLife => 1_500;

    [Fact]
    public Task Run_KilledAtFiftyRandomMoments_LeavesTheTreeOfAnUndisturbedRun() => KillAndCompareAsync();

    private protected override IKeptTree NewTree() => new DataFolderTree();
}
