using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ingest.Articles;
using Xunit;

namespace Ingest.Quality;

/// <summary>The scores of reading articles on the public sets do not fall below what they are. Scored with the maintainers' own scorer where it lies beside the checkout; without it, this project's own cases are the floor.</summary>
public sealed class ArticleScoreTests(ITestOutputHelper log) : IDisposable
{
    private const double KindFloor = .95;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-article-scores-");

    public void Dispose() => _folder.Delete(recursive: true);

    // The best published: .977 (AutoExtract, these pages), .924 (trafilatura 2.2, whole set), .949 (htmldate 1.10, whole set).
    [Theory]
    [InlineData("article_benchmark", "f1", .974)]
    [InlineData("trafilatura_eval", "f1", .926)]
    [InlineData("readability_pages", "body_f1", .935)]
    [InlineData("htmldate_pages", "f1", .946)]
    [InlineData("fundus_pages", "body_f1", .968)]
    [InlineData("fundus_pages", "title", .80)]
    [InlineData("fundus_pages", "authors_f1", .90)]
    [InlineData("fundus_pages", "date_day", .99)]
    public async Task Extract_PublicSet_ScoresNoLessThanItsFloor(string set, string figure, double floor)
    {
        var scorer = SharedSets.Folders(set) is [var folder] ? Path.Combine(folder, "..", "..", "score", "score") : null;
        if (scorer is null || !File.Exists(scorer))
        {
            Assert.True(PageCorpus.Own().Count >= 10, "The cases that stand in for the sets are missing.");
            return;
        }

        var manifest = Path.Combine(_folder.FullName, "in");
        await File.WriteAllTextAsync(manifest, await ScorerAsync(scorer, "inputs", set));
        var answers = await InspectRun.LinesAsync("parse", "article", "--manifest", manifest);
        var predictions = Path.Combine(_folder.FullName, "out");
        await File.WriteAllLinesAsync(predictions, answers.Select(static line => line.GetRawText()));
        var report = await ScorerAsync(scorer, "score", set, "--pred", predictions);
        using var last = JsonDocument.Parse(report.Trim().Split('\n')[^1]);
        var score = last.RootElement.GetProperty(figure).GetDouble();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set} {figure} {score:F4}, floor {floor:F3}"));
        Assert.True(score >= floor, string.Create(CultureInfo.InvariantCulture, $"{set} {figure} scores {score:F4}, under its floor {floor:F3}."));
    }

    /// <summary>The articles of the sets are told from pages that are none; the other half of this measure is <c>ArticleKindTests</c>.</summary>
    [Fact]
    public void Extract_ArticlesOfThePublicSets_AreCalledArticles()
    {
        var kinds = ((string[])["article_benchmark", "fundus_pages"]).SelectMany(static set => PageCorpus.OfSet(set, int.MaxValue)).Select(static page => ArticleExtractor.Extract(page.Page, page.Url, "text/html; charset=utf-8").Kind).ToArray();
        var articles = kinds.Count(static kind => kind == ArticleKind.Article);
        log.WriteLine($"{articles} of {kinds.Length}");

        Assert.True(articles >= KindFloor * kinds.Length, $"{articles} of {kinds.Length}");
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
