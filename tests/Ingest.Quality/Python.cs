using System.Diagnostics;
using Xunit;

namespace Ingest.Quality;

/// <summary>Runs a scorer of the maintainers, which are Python 3.</summary>
internal static class Python
{
    /// <summary>What it prints; fails where its exit code is not 0.</summary>
    public static async Task<string> RunAsync(string scorer, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [scorer, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
