using Ingest.Cli;
using Ingest.Index;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index.Contradictions;

public sealed class ContradictionVerbTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        using var index = new SqliteIndex(new IndexOptions { Path = _folder["index.db"] });
        await FilledIndex.WriteAsync(index, RivalReports.Blast("courier", 9, 7));
        await FilledIndex.WriteAsync(index, RivalReports.Blast("ledger", 12, 4, speaker: "a doctor"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Claims_Contradictions_ShowsEachVersionWithSpeakerPublisherAndSentence()
    {
        var (code, output, error) = await RunAsync();
        Assert.Equal((ExitCode.Done, string.Empty), (code, error));
        foreach (var words in (string[])["killed", "contradicted", "7 killed", "4 killed", "a doctor", "courier", "ledger", "Bogotá", "2026-03-04"])
        {
            Assert.Contains(words, output, StringComparison.Ordinal);
        }

        Assert.All(output.Split('\n'), static line => Assert.InRange(line.Length, 0, 140));
    }

    [Theory]
    [InlineData("json", "\"differs\":\"killed\"")]
    [InlineData("ndjson", "\"versions\":[{\"says\":\"7\",\"claims\":[{\"claimId\":")]
    [InlineData("csv", ",killed,contradicted,7 killed (courier: police); 4 killed (ledger: a doctor),ASSAULT,")]
    [InlineData("geojson", "\"coordinates\":[-74.08,4.61]")]
    public async Task Claims_Contradictions_AreThereInEveryFormat(string format, string words)
    {
        var (code, output, error) = await RunAsync("--format", format);
        Assert.Equal((ExitCode.Done, string.Empty), (code, error));
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_ContradictionsOfNothing_SaysSo()
    {
        var (code, output, error) = await RunAsync("--min-killed", "8");
        Assert.Equal((ExitCode.Done, string.Empty, "Nothing fits."), (code, output, error.Trim()));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["claims", "--contradictions", .. args, "--data", _folder.Path], output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
