using System.Text.Json;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

/// <summary>What feeds do wrong and how it is read: one pair of files a case in <c>Cases</c>. The expectation names what must hold; warnings, where named, are all there may be.</summary>
public sealed class FeedRepairTests
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Feeds", "Cases");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.feed").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_Case_ReadsWhatIsExpected(string name)
    {
        var outcome = FeedParser.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".feed")), null, null);
        var feed = Assert.IsType<FeedParseOutcome.Parsed>(outcome).Feed;
        var actual = JsonSerializer.SerializeToElement(feed, Names);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        foreach (var member in expected.RootElement.EnumerateObject())
        {
            if (member.NameEquals("warnings"))
            {
                Assert.Equal(member.Value.EnumerateArray().Select(static code => code.GetString()), feed.Warnings.Select(static warning => warning.Code), StringComparer.Ordinal);
            }
            else
            {
                Holds(member.Value, actual.GetProperty(member.Name), member.Name);
            }
        }
    }

    [Fact]
    public void Parse_SitemapIndex_NamesTheSitemaps()
    {
        var text = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>"u8;
        var outcome = Assert.IsType<FeedParseOutcome.NotAFeed>(FeedParser.Parse(text.ToArray(), null, null));
        Assert.Equal(("sitemap-index", true), (outcome.Code, outcome.Message.EndsWith("https://news.example/news.xml", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parse_ServedAsPlainText_IsNoted() =>
        Assert.Equal("wrong-content-type", Assert.Single(FeedSamples.Parse(FeedSamples.Rss, contentType: "text/plain; charset=utf-8").Warnings).Code);

    private static void Holds(JsonElement expected, JsonElement actual, string path)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in expected.EnumerateObject())
                {
                    Holds(member.Value, actual.GetProperty(member.Name), $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), $"{path} has {actual.GetArrayLength()}: {actual}");
                foreach (var (want, got) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    Holds(want, got, path);
                }

                break;
            default:
                Assert.True(string.Equals(expected.ToString(), actual.ToString(), StringComparison.Ordinal), $"{path} is {actual}, not {expected}");
                break;
        }
    }
}
