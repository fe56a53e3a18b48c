using System.Text.Json;
using Ingest.Cli.Analyze;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class AnalyzeLineTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{", "bad-json")]
    [InlineData("[1]", "bad-json")]
    [InlineData("{\"id\":\"7\"}", "no-text")]
    [InlineData("{\"id\":\"7\",\"text\":5}", "no-text")]
    [InlineData("{\"id\":\"7\",\"text\":\"\\ud800\"}", "bad-text")]
    public async Task Answer_BadLine_GivesAnErrorLine(string line, string code)
    {
        var answer = JsonDocument.Parse(await AnalyzeLine.AnswerAsync(Texts.Analyzer(), line, Stop)).RootElement;
        Assert.Equal(code, answer.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Answer_DefectOfTheAnalysis_GivesAnErrorLine()
    {
        var answer = JsonDocument.Parse(await AnalyzeLine.AnswerAsync(Texts.Analyzer(new BrokenNames()), """{"id":"7","text":"Rain."}""", Stop)).RootElement;
        Assert.Equal("7", answer.GetProperty("id").GetString());
        Assert.Equal("defect", answer.GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("defect of ingest (InvalidOperationException: a name too far)", answer.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Cancelled_IsNoAnswer()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnalyzeLine.AnswerAsync(Texts.Analyzer(new BrokenNames()), """{"id":"7","text":"Rain."}""", stopped.Token));
    }

    [Fact]
    public async Task Answer_Text_GivesTheAgreedShape()
    {
        const string Line = """{"id":"7","text":"Rebels captured the town on Sunday, residents said.","published":"2017-09-18"}""";
        var answer = JsonDocument.Parse(await AnalyzeLine.AnswerAsync(Texts.Analyzer(), Line, Stop)).RootElement;
        var claim = answer.GetProperty("claims")[0];
        Assert.Equal("7", answer.GetProperty("id").GetString());
        Assert.Equal("2017-09-17", answer.GetProperty("times")[claim.GetProperty("timeIndex").GetInt32()].GetProperty("start").GetString());
        Assert.Equal("residents", answer.GetProperty("attributions")[0].GetProperty("source").GetProperty("text").GetString());
        Assert.Equal("captured", claim.GetProperty("event").GetProperty("trigger").GetProperty("text").GetString());
        Assert.False(answer.TryGetProperty("entities", out _));
    }
}
