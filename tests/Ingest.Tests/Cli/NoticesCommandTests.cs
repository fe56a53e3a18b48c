using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Tests.Watches;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary>What a user reads who wonders why a feed fell silent.</summary>
public sealed class NoticesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Notices_Table_SaysWhatWasToldAndToWhom()
    {
        await NoticeRecords.KeepAsync(new DirectoryBlobStore(_folder.Path), Token);
        Assert.Equal(
            """
            2026-03-01 09:00  recovered  Courier
                              Courier is read again.
                              told to nobody yet
            2026-03-01 08:00  broken     Courier
                              Courier cannot be read.
                              told console: delivered

            """,
            await ListAsync(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Notices_Ndjson_IsTheRecords()
    {
        await NoticeRecords.KeepAsync(new DirectoryBlobStore(_folder.Path), Token);
        var lines = (await ListAsync("--format", "ndjson")).TrimEnd().Split('\n');
        Assert.Equal(["n-2", "n-1"], lines.Select(static line => System.Text.Json.Nodes.JsonNode.Parse(line)!["alert"]!["id"]!.GetValue<string>()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Notices_NoneYet_PrintsNothing() => Assert.Empty(await ListAsync());

    private async Task<string> ListAsync(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Done, await IngestCommand.RunAsync(["feeds", "notices", "--data", _folder.Path, .. more], output, TextWriter.Null, Token));
        return output.ToString();
    }
}
