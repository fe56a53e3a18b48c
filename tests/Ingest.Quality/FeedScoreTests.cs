using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>
/// The feed parser's scores on the public suites do not fall below what they are. Scored with the maintainers' own scorer where it lies beside the checkout;
/// where it does not, the cases of <c>FeedRepairTests</c>, all of which must pass, are the floor.
/// </summary>
public sealed class FeedScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-scores-");

    public void Dispose() => _folder.Delete(recursive: true);

    // Python's feedparser 6.0.10 with the same scorer: .998, .965, .872, .600, .997, .688.
    [Theory]
    [InlineData("feeds_feedparser", "feed", "case_pass_rate", .998)]
    [InlineData("feeds_gofeed", "feed", "case_pass_rate", .988)]
    [InlineData("feeds_feedrs", "feed", "case_pass_rate", .974)]
    [InlineData("feeds_miniflux", "feed", "case_pass_rate", .92)]
    [InlineData("feeds_feedvalidator", "feed", "case_pass_rate", 1)]
    [InlineData("feed_dates", "feed", "accuracy", .987)]
    [InlineData("feed_discovery", "article", "accuracy", .937)]
    public async Task Parse_PublicSuite_ScoresNoLessThanItsFloor(string set, string verb, string figure, double floor)
    {
        var scorer = SharedSets.Folders(set) is [var folder] ? Path.Combine(folder, "..", "..", "score", "score") : null;
        if (scorer is null || !File.Exists(scorer))
        {
            Assert.True(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "FeedCases"), "*.feed").Length > 40, "The cases that stand in for the suites are missing.");
            return;
        }

        var manifest = Path.Combine(_folder.FullName, "in");
        await File.WriteAllTextAsync(manifest, await ScorerAsync(scorer, "inputs", set, "--files", Path.Combine(_folder.FullName, "files")));
        var answers = await InspectRun.LinesAsync("parse", verb, "--manifest", manifest);
        var predictions = Path.Combine(_folder.FullName, "out");
        await File.WriteAllLinesAsync(predictions, answers.Select(static line => line.GetRawText()));
        var report = await ScorerAsync(scorer, "score", set, "--pred", predictions);
        using var last = JsonDocument.Parse(report.Trim().Split('\n')[^1]);
        var score = last.RootElement.GetProperty(figure).GetDouble();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set} {score:F4}, floor {floor:F3}"));
        Assert.True(score >= floor, string.Create(CultureInfo.InvariantCulture, $"{set} scores {score:F4}, under its floor {floor:F3}."));
    }

    private static async Task<string> ScorerAsync(string scorer, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [scorer, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
