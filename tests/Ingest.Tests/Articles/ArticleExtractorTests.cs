using System.Text;
using System.Text.Json;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ArticleExtractorTests
{
    private const string Prose = "<p>Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.</p>";

    public static TheoryData<string> Cases() => [.. Directory.GetDirectories(CasesFolder).Select(static d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_Case_SaysWhatIsExpected(string name)
    {
        var folder = Path.Combine(CasesFolder, name);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var article = ArticleExtractor.Extract(File.ReadAllBytes(Path.Combine(folder, "page.html")), Text(expected, "url")!, Text(expected, "contentType"));

        Assert.Equal(Text(expected, "title"), article.Title);
        Assert.Equal(expected.RootElement.GetProperty("authors").EnumerateArray().Select(static a => a.GetString()!), article.Authors, StringComparer.Ordinal);
        Assert.Equal(Text(expected, "kind"), article.Kind.ToString().ToLowerInvariant());
        Assert.Equal(Text(expected, "published"), article.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        AssertWhereStated(expected, "updated", article.Updated?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        AssertWhereStated(expected, "text", article.Text);
        AssertWhereStated(expected, "canonicalUrl", article.CanonicalUrl);
        AssertWhereStated(expected, "siteName", article.SiteName);
        AssertWhereStated(expected, "language", article.Language);
        AssertWhereStated(expected, "excerpt", article.Excerpt);
        AssertWhereStated(expected, "image", article.Image);
        AssertWhereStated(expected, "feed", article.Feeds.Count == 0 ? null : article.Feeds[0].Url);
    }

    public static TheoryData<string, string> HostilePages() => new()
    {
        { "nested div", Repeat("<div>", 200_000) + Prose },
        { "nested span", Repeat("<span>", 200_000) + Prose },
        { "nested lists", Repeat("<ul><li>", 100_000) + Prose },
        { "nested tables", Repeat("<table><tr><td>", 50_000) + Prose },
        { "open formatting", string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"<p><b class=c{i}>")) + Prose },
        { "open titles", Prose + Repeat("<title>", 200_000) },
        { "open quotes", Prose + Repeat("<a b=\"", 200_000) },
        { "attributes", "<div " + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"a{i}=1 ")) + ">" + Prose },
        { "open comments", Prose + Repeat("<!--", 200_000) },
        { "json arrays", "<script type=application/ld+json>" + Repeat("[", 1_000_000) + "</script>" + Prose },
    };

    [Theory(Timeout = 600_000)]
    [MemberData(nameof(HostilePages))]
    public async Task Extract_HostileMarkup_StillFindsTheText(string name, string html)
    {
        var article = await Task.Run(() => ArticleExtractor.Extract(Encoding.UTF8.GetBytes(html), "https://courier.example/a", "text/html"));

        Assert.True(article.Text?.Contains("Engineers reopened the bridge", StringComparison.Ordinal), name);
    }

    [Fact(Timeout = 600_000)]
    public async Task Extract_TenMegabytes_KeepsEveryParagraph()
    {
        var html = Encoding.UTF8.GetBytes(Repeat(Prose + "\n", 80_000));

        var article = await Task.Run(() => ArticleExtractor.Extract(html, "https://courier.example/a", null));

        Assert.True(html.Length > 10_000_000);
        Assert.Equal(80_000, article.Text!.Split("\n\n").Length);
    }

    [Fact(Timeout = 600_000)]
    public async Task Extract_OneMegabyteOnOneLine_IsOneParagraph()
    {
        var html = Encoding.UTF8.GetBytes("<p>" + Repeat("word ", 200_000) + "end.</p>");

        var article = await Task.Run(() => ArticleExtractor.Extract(html, "https://courier.example/a", null));

        Assert.Equal(1_000_004, article.Text!.Length);
    }

    [Fact]
    public void Extract_AnyBytes_NeverThrows()
    {
        const int Seed = 20171;
        var random = new Random(Seed);
        var page = File.ReadAllBytes(Path.Combine(CasesFolder, "news-article", "page.html"));
        for (var round = 0; round < 400; round++)
        {
            var bytes = page.ToArray();
            for (var i = random.Next(1, 200); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var failure = Record.Exception(() => ArticleExtractor.Extract(bytes.AsMemory(0, random.Next(bytes.Length)), "https://courier.example/a", "text/html; charset=utf-8"));

            Assert.True(failure is null, $"seed {Seed}, round {round}: {failure}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("ftp://courier.example/a")]
    public void Extract_UnusableAddress_LeavesCanonicalOut(string url)
    {
        var article = ArticleExtractor.Extract(Encoding.UTF8.GetBytes(Prose), url, null);

        Assert.Null(article.CanonicalUrl);
        Assert.NotNull(article.Text);
    }

    private static string CasesFolder => Path.Combine(AppContext.BaseDirectory, "Articles", "Cases");

    private static string? Text(JsonDocument document, string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void AssertWhereStated(JsonDocument expected, string name, string? actual)
    {
        if (Text(expected, name) is { } stated)
        {
            Assert.Equal(stated, actual);
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
