using Ingest.Cli;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class QueryVerbTests(FilledIndex filled) : IClassFixture<FilledIndex>
{
    [Fact]
    public async Task Claims_Table_ShowsSentenceSpeakerPlaceAndKind()
    {
        var (code, output, error) = await RunAsync("claims", "--type", "MOBILIZE");
        Assert.Equal((ExitCode.Done, string.Empty), (code, error));
        foreach (var words in (string[])["MOBILIZE", "affirmed, claimed", "Ar Raqqah, SY", "a monitoring", "Army units entered", "2026-03-01"])
        {
            Assert.Contains(words, output, StringComparison.Ordinal);
        }

        Assert.All(output.Split('\n'), static line => Assert.InRange(line.Length, 0, 140));
    }

    [Theory]
    [InlineData("claims", "csv", 6)]
    [InlineData("claims", "ndjson", 5)]
    [InlineData("articles", "ndjson", 4)]
    [InlineData("articles", "csv", 5)]
    [InlineData("mentions", "ndjson", 10)]
    [InlineData("alerts", "ndjson", 1)]
    public async Task Verb_FormatWithAll_WritesEveryRow(string verb, string format, int lines)
    {
        var (code, output, _) = await RunAsync(verb, "--format", format, "--limit", "all");
        Assert.Equal((ExitCode.Done, lines), (code, output.Count(static c => c == '\n')));
    }

    [Fact]
    public async Task Mentions_Count_ListsPlacesByNumber()
    {
        var (code, output, _) = await RunAsync("mentions", "--count", "--country", "FJ", "--format", "csv");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("placeId,name,country,admin1,latitude,longitude,precision,mentions,articles,latest\r\ngeonames:2198148,Suva,FJ,,-18.14,178.44,populated-place,1,1,2026-03-02T09:00:00Z\r\ngeonames:2202064,Nadi,FJ,,-17.8,177.42,populated-place,1,1,2026-03-02T09:00:00Z\r\n", output);
    }

    [Fact]
    public async Task Claims_Limit_SaysHowToGoOn()
    {
        var (_, _, error) = await RunAsync("claims", "--limit", "2", "--format", "ndjson");
        var (_, rest, _) = await RunAsync("claims", "--format", "ndjson", "--after", error.Trim().Split(' ')[^1]);
        Assert.Equal(3, rest.Count(static c => c == '\n'));
    }

    [Fact]
    public async Task Claims_GeoJson_CountsWhatHasNoCoordinates()
    {
        var (_, _, error) = await RunAsync("claims", "--format", "geojson");
        Assert.Equal("2 rows without coordinates are left out.", error.Trim());
    }

    [Theory]
    [InlineData("--polarity", "maybe", "--polarity knows affirmed, negated; it is 'maybe'.")]
    [InlineData("--format", "xml", "'--format' must be table, json, ndjson, csv or geojson; it is 'xml'.")]
    public async Task Claims_WrongValue_SaysWhatIsAllowed(string option, string value, string message)
    {
        var (code, output, error) = await RunAsync("claims", option, value);
        Assert.Equal((ExitCode.WrongUsage, string.Empty, message), (code, output, error.Trim()));
    }

    [Fact]
    public async Task Claims_RawTextThatIsNoExpression_SaysWhatIsAllowed()
    {
        var (code, output, error) = await RunAsync("claims", "--raw", "--text", "\"unbalanced");
        Assert.Equal((ExitCode.WrongUsage, string.Empty), (code, output));
        Assert.StartsWith("--text with 'raw' must be an SQLite FTS5 expression", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Claims_PlaceThatNobodyKnows_DoubtsTheSpelling()
    {
        var (code, _, error) = await RunAsync("claims", "--place", "Raqqqo");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("no place 'Raqqqo'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_WithoutIndex_SaysHowToMakeOne()
    {
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();
        var code = await IngestCommand.RunAsync(["claims", "--data", folder.Path], TextWriter.Null, error, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("There is no index at", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync([.. args, "--data", filled.Path], output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
