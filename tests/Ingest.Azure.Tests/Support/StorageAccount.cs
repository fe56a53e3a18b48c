using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
    // Azurite's account and key are the published development ones, no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private Process? _azurite;
    private ServiceProvider? _provider;

    public string ConnectionString { get; private set; } = string.Empty;

    /// <summary>The storage services, registered as the app registers them.</summary>
    public ServiceProvider Services => _provider!;

    /// <summary>A name part that no other test uses.</summary>
    public static string UniqueName() => $"t{Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal)}";

    public async ValueTask InitializeAsync()
    {
#pragma warning disable RS0030 // The test script says through the environment where the storage is.
        ConnectionString = Environment.GetEnvironmentVariable("INGEST_TEST_STORAGE") ?? await StartAzuriteAsync();
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
            _azurite.Kill(entireProcessTree: true);
            await _azurite.WaitForExitAsync(CancellationToken.None);
            _azurite.Dispose();
        }
    }

    private async Task<string> StartAzuriteAsync()
    {
        var (blobs, queues, tables) = (FreePort(), FreePort(), FreePort());
        var start = new ProcessStartInfo(FindAzurite()) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        var ports = FormattableString.Invariant($"--blobPort {blobs} --queuePort {queues} --tablePort {tables}");
        foreach (var argument in $"--silent --inMemoryPersistence --disableTelemetry --skipApiVersionCheck {ports}".Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        _azurite = Process.Start(start)!;
        await WaitForAsync(blobs);
        await WaitForAsync(queues);
        return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Endpoint(blobs)};QueueEndpoint={Endpoint(queues)};";
    }

    private static string Endpoint(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{Account}");

    private static string FindAzurite()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, ".tools", "node_modules", ".bin", OperatingSystem.IsWindows() ? "azurite.cmd" : "azurite");
            if (File.Exists(found))
            {
                return found;
            }
        }

        throw new InvalidOperationException("There is no storage to test against; run ./test, which installs Azurite under .tools, or set INGEST_TEST_STORAGE to a connection string.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task WaitForAsync(int port)
    {
        using var patience = new CancellationTokenSource(StartTime);
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
            }
        }
    }
}
