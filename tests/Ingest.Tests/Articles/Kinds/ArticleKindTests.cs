using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles.Kinds;

public sealed class ArticleKindTests
{
    private const double Floor = .95;

    [Fact]
    public void Extract_LabelledPages_TellsArticlesFromTheRest()
    {
        var answers = LabelledPage.All.Select(static page => (Is: page.Kind == "article", Said: page.Extract().Kind == ArticleKind.Article)).ToArray();
        var right = answers.Count(static a => a.Is && a.Said);

        Assert.True(answers.Count(static a => !a.Is) >= 60);
        Assert.True(right >= Floor * answers.Count(static a => a.Said), "precision");
        Assert.True(right >= Floor * answers.Count(static a => a.Is), "recall");
    }

    [Fact]
    public void Extract_LabelledPages_NamesTheirKind()
    {
        var wrong = LabelledPage.All.Where(static page => !page.Extract().Kind.ToString().Equals(page.Kind, StringComparison.OrdinalIgnoreCase)).Select(static page => page.Url).ToArray();

        Assert.True(wrong.Length <= (1 - Floor) * LabelledPage.All.Count, string.Join(' ', wrong));
    }

    [Fact]
    public void Extract_LabelledPages_SayWhyTheyAreNoArticles() =>
        Assert.All(LabelledPage.All.Select(static page => page.Extract()), static article => Assert.Equal(article.Kind == ArticleKind.Article, article.KindReason is null));
}
