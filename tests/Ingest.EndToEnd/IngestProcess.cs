using System.Diagnostics;
using System.Text;

namespace Ingest.EndToEnd;

/// <summary>The real command in a process of its own, as a user starts it.</summary>
internal sealed class IngestProcess : IDisposable
{
    /// <summary>The time that processes of a comparison are given, so that what they write can be compared byte for byte.</summary>
    public const string FixedClock = "2026-11-20T12:00:00Z";

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    private IngestProcess(Process process) => _process = process;

    /// <summary>What it wrote to standard output so far.</summary>
    public string Output => Text(_output);

    /// <summary>What it wrote to standard error so far.</summary>
    public string Error => Text(_error);

    public bool HasExited => _process.HasExited;

    /// <summary>Starts the command with these arguments and settings.</summary>
    public static IngestProcess Start(IEnumerable<string> arguments, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Ingest.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var started = new IngestProcess(Process.Start(start)!);
        started.Listen();
        return started;
    }

    /// <summary>Runs the command to its end; throws where it takes longer than five minutes.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(IEnumerable<string> arguments, params (string Key, string Value)[] settings)
    {
        using var process = Start(arguments, settings);
        var code = await process.WaitAsync(TimeSpan.FromMinutes(5));
        return (code, process.Output, process.Error);
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> WaitAsync(TimeSpan limit)
    {
        using var stop = new CancellationTokenSource(limit);
        try
        {
            await _process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException exception)
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"No end after {limit}. Output: {Output} Error: {Error}", exception);
        }

        return _process.ExitCode;
    }

    /// <summary>Waits until standard output holds a text.</summary>
    public async Task WaitForOutputAsync(string text, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (watch.Elapsed > limit || (HasExited && !Output.Contains(text, StringComparison.Ordinal)))
            {
                throw new TimeoutException($"'{text}' was not printed within {limit}. Output: {Output} Error: {Error}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>SIGKILL: the process has no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: the process is asked to stop.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static string Text(StringBuilder lines)
    {
        lock (lines)
        {
            return lines.ToString();
        }
    }

    private static void Append(StringBuilder lines, string? line)
    {
        if (line is not null)
        {
            lock (lines)
            {
                lines.Append(line).Append('\n');
            }
        }
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Append(_error, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
    }
}
