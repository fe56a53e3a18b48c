using Ingest.Articles;
using Xunit;

namespace Ingest.Quality;

/// <summary>The scores of reading articles on the public sets do not fall below what they are. Where the sets are not there, this project's own cases are the floor.</summary>
public sealed class ArticleScoreTests(ITestOutputHelper log) : IDisposable
{
    private const double KindFloor = .95;
    private static readonly string[] KindSets = ["article_benchmark", "fundus_pages"];
    private readonly SetScore _score = new(log);

    public void Dispose() => _score.Dispose();

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
        if (!await _score.KeepsFloorAsync(set, figure, floor, "parse", "article", "--manifest"))
        {
            Assert.True(PageCorpus.Own().Count >= 10, "The cases that stand in for the sets are missing.");
        }
    }

    // The pages of these sets are articles, each and every one; what is none comes from this project's own pages.
    [Fact]
    public void Extract_OwnPagesAndThoseOfTheSets_TellsArticlesFromTheRest()
    {
        var sets = KindSets.SelectMany(static set => PageCorpus.OfSet(set, int.MaxValue)).Select(static page => (Is: true, Said: IsArticle(page.Page, page.Url)));
        var own = PageCorpus.Labelled().Select(static page => (Is: page.Kind == "article", Said: IsArticle(page.Page, page.Url)));
        var answers = sets.Concat(own).ToArray();
        var (right, said, are) = (answers.Count(static a => a.Is && a.Said), answers.Count(static a => a.Said), answers.Count(static a => a.Is));
        log.WriteLine($"{answers.Length} pages, {are} articles: {said} called so, {right} rightly");

        Assert.True(answers.Length - are >= 60, "Too few pages that are no articles.");
        Assert.True(right >= KindFloor * said, $"precision: {right} of {said}");
        Assert.True(right >= KindFloor * are, $"recall: {right} of {are}");
    }

    private static bool IsArticle(byte[] page, string url) => ArticleExtractor.Extract(page, url, "text/html; charset=utf-8").Kind == ArticleKind.Article;
}
