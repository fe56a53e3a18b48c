using System.Globalization;
using Ingest.Azure.Tests.Support;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>The host over Azure Storage: the same end as over a data folder, byte for byte, though Azure's queues forget their order.</summary>
public sealed class AzureKillTests(ITestOutputHelper log) : KillTests(log), IAsyncLifetime
{
    private static readonly string[] Accounts = [.. Enumerable.Range(0, Kills + 1).Select(static i => string.Create(CultureInfo.InvariantCulture, $"newsroom{i}"))];

    private Azurite? _azurite;
    private int _trees;

    protected override int LongestLife => 2_500;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(folder: null, Accounts);

    public ValueTask DisposeAsync() => _azurite!.DisposeAsync();

    [Fact]
    public Task Run_KilledAtFiftyRandomMoments_LeavesTheTreeOfAnUndisturbedLocalRun() => KillAndCompareAsync();

    private protected override IKeptTree NewTree() => new AzureTree(_azurite!, Accounts[_trees++]);
}
