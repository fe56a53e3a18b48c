using Ingest.Azure.Storage;
using Ingest.Azure.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(StorageAccount))]

namespace Ingest.Azure.Tests.Support;

/// <summary>The storage account that the tests run against: the one named in INGEST_TEST_STORAGE, or an Azurite of their own that ends with them.</summary>
public sealed class StorageAccount : IAsyncLifetime
{
    private Azurite? _azurite;
    private ServiceProvider? _provider;

    public string ConnectionString { get; private set; } = string.Empty;

    /// <summary>The storage services, registered as the app registers them.</summary>
    public ServiceProvider Services => _provider!;

    /// <summary>A name part that no other test uses.</summary>
    public static string UniqueName() => $"t{Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal)}";

    public async ValueTask InitializeAsync()
    {
#pragma warning disable RS0030 // The test script says through the environment where the storage is.
        ConnectionString = Environment.GetEnvironmentVariable("INGEST_TEST_STORAGE") ?? (_azurite = await Azurite.StartAsync()).ConnectionString;
#pragma warning restore RS0030
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Ingest:Storage:ConnectionString"] = ConnectionString };
        _provider = new ServiceCollection()
            .AddAzureStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public async ValueTask DisposeAsync()
    {
        if (_provider is not null)
        {
            await _provider.DisposeAsync();
        }

        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
