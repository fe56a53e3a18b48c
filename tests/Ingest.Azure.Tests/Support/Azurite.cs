using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ingest.Azure.Tests.Support;

/// <summary>Azure's storage emulator in a process of its own on free loopback ports, which can be stopped and started again with what it keeps.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    // Azurite's account and key are the published development ones, no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(5);

    private readonly int _blobs = FreePort();
    private readonly int _queues = FreePort();
    private readonly int _tables = FreePort();
    private readonly string? _folder;
    private readonly IReadOnlyList<string> _accounts;
    private Process? _process;

    private Azurite(string? folder, IReadOnlyList<string> accounts) => (_folder, _accounts) = (folder, accounts);

    public int BlobPort => _blobs;

    public int QueuePort => _queues;

    public string ConnectionString => ConnectionStringOf(Account);

    /// <summary>The connection string of one of its accounts.</summary>
    public string ConnectionStringOf(string account) => ConnectionStringTo(account, _blobs, _queues);

    /// <summary>A connection string to an account by other ports, such as a proxy's.</summary>
    public static string ConnectionStringTo(string account, int blobPort, int queuePort) => string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{blobPort}/{account};QueueEndpoint=http://127.0.0.1:{queuePort}/{account};");

    /// <summary>Starts one that keeps everything in memory, or in a folder where it is to outlive a stop; its accounts all have the development key.</summary>
    public static async Task<Azurite> StartAsync(string? folder = null, params IReadOnlyList<string> accounts)
    {
        var azurite = new Azurite(folder, accounts);
        await azurite.StartAgainAsync();
        return azurite;
    }

    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo(Find()) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        var ports = FormattableString.Invariant($"--blobPort {_blobs} --queuePort {_queues} --tablePort {_tables}");
        foreach (var argument in $"--silent --disableTelemetry --skipApiVersionCheck {ports}".Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        if (_accounts.Count > 0)
        {
            start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', _accounts.Select(static account => $"{account}:{Key}"));
        }

        string[] place = _folder is null ? ["--inMemoryPersistence"] : ["--location", _folder];
        Array.ForEach(place, start.ArgumentList.Add);
        _process = Process.Start(start)!;
        await WaitForAsync(_blobs);
        await WaitForAsync(_queues);
    }

    /// <summary>Stops it as an operator would, so that it writes down what it has (its own kill-safety is not under test).</summary>
    public async Task StopAsync()
    {
        if (_process is not { HasExited: false } process)
        {
            return;
        }

        if (_folder is null)
        {
            process.Kill(entireProcessTree: true);
        }
        else
        {
            using var terminate = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await terminate.WaitForExitAsync(CancellationToken.None);
        }

        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
    }

    private static string Find()
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
