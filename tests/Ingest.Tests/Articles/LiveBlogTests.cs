using System.Globalization;
using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>Live blogs that say so by nothing but their structure, and pages that look like one.</summary>
public sealed class LiveBlogTests
{
    private const string Lead = "<p>Thousands of people were told to leave their homes as the storm reached the coast on Monday evening.</p>";
    private const string Prose = "<p>Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said in a statement.</p>";

    [Fact]
    public void Extract_ArticlesUnderTimes_AreEntries()
    {
        var article = Read("<main><h1>Storm hits the coast</h1>" + Lead + Entries("article", string.Empty, static (hour, text) => $"<time datetime='2026-11-20T{hour}:05:00+01:00'>{hour}:05</time><h2>At {hour}</h2><p>{text}</p>") + "</main>");

        Assert.Equal(4, article.Entries.Count);
        Assert.Equal(("At 20", Time(20)), (article.Entries[0].Headline, article.Entries[0].Published));
        Assert.StartsWith("The harbour office counted 20 boats", article.Entries[0].Text, StringComparison.Ordinal);
        Assert.Equal((Time(17), Time(20)), (article.Published, article.Updated));
    }

    [Fact]
    public void Extract_PartsOfATicker_AreEntriesAndTheText()
    {
        var article = Read("<main><h1>The storm</h1>" + Lead + "<div class=ticker>" + Entries("div", "ticker-item", static (hour, text) => $"<div class=ticker-meta><time datetime='2026-11-20T{hour}:05:00+01:00'>{hour}:05</time></div><div class=ticker-body><p>{text}</p></div>") + "</div></main>");

        Assert.Equal(4, article.Entries.Count);
        Assert.StartsWith("Thousands of people", article.Text, StringComparison.Ordinal);
        Assert.All(article.Entries, entry => Assert.Contains(entry.Text, article.Text, StringComparison.Ordinal));
        Assert.True(article.WordCount > 4 * 20);
    }

    [Fact]
    public void Extract_TimesThatStandAlone_BeginAnEntryEach()
    {
        var article = Read("<main><h1>Live: storm hits the coast</h1>" + Lead + "<section>" + string.Concat(Hours().Select(static hour => $"<h3><time datetime='2026-11-20T{hour}:05:00Z'>{hour}:05</time></h3><p>{Text(hour)}</p><p>More is not known.</p>")) + "</section></main>");

        Assert.Equal(4, article.Entries.Count);
        Assert.EndsWith("More is not known.", article.Entries[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_EntriesOnlyInJsonLd_AreTheTextToo()
    {
        var article = Read("""<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm","liveBlogUpdate":[{"headline":"Pier closed","datePublished":"2026-11-20T10:05:00Z","articleBody":"The pier was closed at ten by the harbour office."},{"datePublished":"2026-11-20T09:05:00Z","articleBody":"Power is out on the islands, says the operator."}]}</script>""" + Lead);

        Assert.EndsWith("Pier closed\n\nThe pier was closed at ten by the harbour office.\n\nPower is out on the islands, says the operator.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<article class=comment-body><b>reader</b><time datetime='2026-11-20T{0}:05:00Z'>{0}:05</time><p>{1}</p></article>")]
    [InlineData("<div class=entry><b>reader</b><time datetime='2026-11-20T{0}:05:00Z'>{0}:05</time><p>{1}</p></div>")]
    [InlineData("<article><h3><a href='/other-{0}'>Another story of {0}</a></h3><time datetime='2026-11-20T{0}:05:00Z'>{0}:05</time><p>{1}</p></article>")]
    [InlineData("<article><time datetime='2026-11-20T{0}:05:00Z'>{0}:05</time><h3>Another story of {0}</h3><p>Short words about it.</p><a href='/other-{0}'>Read on</a></article>")]
    [InlineData("<article><time datetime='2026-11-{0}'>{0} November</time><p>{1}</p></article>")]
    public void Extract_CommentsAndTeasersAndDays_AreNoEntries(string part) =>
        Assert.Empty(Read("<main><article><h1>Bridge reopens</h1>" + Prose + Prose + "</article><section>" + string.Concat(Hours().Select(hour => string.Format(CultureInfo.InvariantCulture, part, hour, Text(hour)))) + "</section></main>").Entries);

    private static IEnumerable<int> Hours() => [20, 19, 18, 17];

    private static string Text(int hour) => $"The harbour office counted {hour} boats that had not come back, and asked all others to stay where they were until the wind turns.";

    private static string Entries(string name, string mark, Func<int, string, string> entry) => string.Concat(Hours().Select(hour => $"<{name} class='{mark}'>{entry(hour, Text(hour))}</{name}>"));

    private static DateTimeOffset Time(int hour) => new(2026, 11, 20, hour, 5, 0, TimeSpan.FromHours(1));

    private static ExtractedArticle Read(string body) => ArticleExtractor.Extract(Encoding.UTF8.GetBytes("<!doctype html><html lang=en><body>" + body), "https://courier.example/news/storm", null);
}
