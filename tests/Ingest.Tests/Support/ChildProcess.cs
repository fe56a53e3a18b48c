using System.Diagnostics;

namespace Ingest.Tests.Support;

/// <summary>
/// This test program once more, as another process that runs one test which is marked explicit. The two share a folder: a child finds it
/// in <see cref="SharedFolder"/>, and files in it are how they wait for each other.
/// </summary>
public sealed class ChildProcess : IDisposable
{
    private const string Variable = "INGEST_TEST_FOLDER";

    private readonly Process _process;
    private readonly string _folder;

    private ChildProcess(Process process, string folder)
    {
        _process = process;
        _folder = folder;
    }

#pragma warning disable RS0030 // The one way to hand something to a test that runs in another process.
    public static string? SharedFolder => Environment.GetEnvironmentVariable(Variable);
#pragma warning restore RS0030

    public int Id => _process.Id;

    /// <summary>Starts an explicit test of a class in a process of its own.</summary>
    public static ChildProcess Start(Type type, string method, string folder)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, [.. isHost ? [type.Assembly.Location] : Array.Empty<string>(), "-method", $"{type.FullName}.{method}", "-explicit", "only"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment[Variable] = folder;
        return new ChildProcess(Process.Start(start)!, folder);
    }

    /// <summary>Lets the other side go on.</summary>
    public static void Signal(string folder, string name) => File.WriteAllText(Path.Combine(folder, $"{name}.signal"), string.Empty);

    /// <summary>Waits for the other side, a minute at most.</summary>
    public static async Task WaitAsync(string folder, string name, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        while (!File.Exists(Path.Combine(folder, $"{name}.signal")))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>Waits for a signal of the child.</summary>
    public Task WaitAsync(string name, CancellationToken cancellationToken) => WaitAsync(_folder, name, cancellationToken);

    /// <summary>Waits for the child's end; throws with its output where its test failed.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        var output = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    /// <summary>Ends the child the hard way, as kill -9 does.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
