using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>Wrong use is answered in one sentence that says what to do, with an exit code that programs can read, and nothing is damaged.</summary>
public sealed class WrongUseTests
{
    [Theory]
    [InlineData(2, "no verb 'fed'", "fed")]
    [InlineData(2, "needs a verb", "feeds")]
    [InlineData(2, "--nonsense", "feeds", "list", "--nonsense")]
    [InlineData(2, "no-such-file.ndjson", "analyze", "no-such-file.ndjson")]
    [InlineData(2, "no-such-file.ndjson", "stories", "no-such-file.ndjson")]
    [InlineData(1, "/proc/nowhere", "run", "--once", "--data", "/proc/nowhere/data")]
    public async Task Command_UsedWrongly_SaysWhatToDo(int code, string message, params string[] arguments)
    {
        var result = await IngestProcess.RunAsync(arguments);
        Assert.Equal(code, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        AssertOneSentence(result.Error);
    }

    [Fact]
    public async Task Run_WithUnreadableSettings_NamesTheFile()
    {
        using var tree = new DataFolderTree();
        await File.WriteAllTextAsync(Path.Combine(tree.Root, "appsettings.json"), "{ \"Ingest\": ");
        var result = await IngestProcess.RunAsync(["run", "--once", "--data", tree.Root]);
        Assert.Equal(2, result.Code);
        Assert.Contains("appsettings.json", result.Error, StringComparison.Ordinal);
        AssertOneSentence(result.Error);
    }

    [Fact]
    public async Task Run_WithASettingOutOfRange_NamesTheKey()
    {
        using var tree = new DataFolderTree();
        var result = await IngestProcess.RunAsync(["run", "--once", "--data", tree.Root], ("INGEST__HOST__PAGEWORKERS", "0"));
        Assert.Equal(2, result.Code);
        Assert.Contains("PageWorkers", result.Error, StringComparison.Ordinal);
        AssertOneSentence(result.Error);
    }

    [Fact]
    public async Task Run_OnAPortInUse_SaysSo()
    {
        using var tree = new DataFolderTree();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var result = await IngestProcess.RunAsync(["run", "--data", tree.Root, "--port", port]);
        Assert.Equal(1, result.Code);
        Assert.Contains(port, result.Error, StringComparison.Ordinal);
        AssertOneSentence(result.Error);
    }

    [Fact]
    public async Task Run_OnAFolderInUse_NamesTheOtherProcessAndHarmsNothing()
    {
        using var tree = new DataFolderTree();
        using var first = IngestProcess.Start(["run", "--data", tree.Root, "--port", "0"]);
        await first.WaitForOutputAsync("Ctrl-C", TimeSpan.FromMinutes(5));
        var second = await IngestProcess.RunAsync(["run", "--data", tree.Root, "--port", "0"]);
        Assert.Equal(1, second.Code);
        Assert.Contains(tree.Root, second.Error, StringComparison.Ordinal);
        AssertOneSentence(second.Error);
        Assert.False(first.HasExited);
        first.Terminate();
        Assert.Equal(0, await first.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    private static void AssertOneSentence(string error)
    {
        Assert.Single(error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
