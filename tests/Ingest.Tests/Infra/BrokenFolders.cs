using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>The broken folders of <see cref="BrokenBicepTests"/> and a sound one, side by side, and all that is found in them by one run of the compiler.</summary>
public sealed class BrokenFolders : IAsyncLifetime
{
    /// <summary>The name of the one folder that is in order.</summary>
    public const string Sound = "sound";

    /// <summary>A storage account up to its properties; the next line is the ninth.</summary>
    public const string Storage = "resource a 'Microsoft.Storage/storageAccounts@2025-01-01' = {\n  name: 'abc'\n  location: 'westeurope'\n  kind: 'StorageV2'\n  sku: {\n    name: 'Standard_LRS'\n  }\n  properties: {\n";

    // What the rules look for stands in remarks only.
    private const string SoundMain = "// AccountKey, listKeys()\n" + Storage + "    allowSharedKeyAccess: false\n    allowBlobPublicAccess: false\n  }\n}\n/* b7e6dc6d-f1e8-4753-8033-0f276bb09550 */\nmodule part 'part.bicep' = {\n  params: {\n    needed: a.name\n  }\n}\n";

    private readonly TemporaryFolder _folder = new();

    internal IReadOnlyList<BicepProblem> Problems { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await WriteAsync(Sound, SoundMain, hasPart: true);
        foreach (var broken in BrokenBicep.All)
        {
            await WriteAsync(broken.Name, broken.Main, broken.HasPart);
        }

        Problems = await new BicepFolder(_folder.Path).ProblemsAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(string name, string main, bool hasPart)
    {
        Directory.CreateDirectory(_folder[name]);
        await File.WriteAllTextAsync(_folder[$"{name}/main.bicep"], main, TestContext.Current.CancellationToken);
        if (hasPart)
        {
            await File.WriteAllTextAsync(_folder[$"{name}/part.bicep"], "param needed string\noutput given string = needed\n", TestContext.Current.CancellationToken);
        }
    }
}
