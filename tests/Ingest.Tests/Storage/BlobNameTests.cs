using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

/// <summary>The tree of blobs is what others read in place, so every name is pinned.</summary>
public sealed class BlobNameTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    public static TheoryData<string, string> Names => new()
    {
        { BlobName.RawPage("ab12"), "raw/pages/ab12" },
        { BlobName.RawFeed("ab12"), "raw/feeds/ab12" },
        { BlobName.Fetch(new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.FromHours(2)), "f1"), "raw/fetches/2026/03/09/f1.json" },
        { BlobName.Article(Day, "a1", "r1"), "articles/2026/03/09/a1/r1.json" },
        { BlobName.Enriched(Day, "a1", "r1"), "enriched/2026/03/09/a1/r1.json" },
        { BlobName.Claims(Day, "a1", "r1"), "claims/date=2026-03-09/a1-r1.ndjson" },
        { BlobName.FeedState("f1"), "state/feeds/f1.json" },
        { BlobName.PageState("p1"), "state/pages/p1.json" },
        { BlobName.ArticleState("a1"), "state/articles/a1.json" },
        { BlobName.StoryMember(Day, "a1"), "state/stories/2026/03/09/a1.json" },
        { BlobName.StoryDay(Day), "state/stories/2026/03/09/day.ndjson" },
        { BlobName.AlertState("w1"), "state/alerts/w1.json" },
        { BlobName.SentState("a1", "r1"), "state/sent/a1-r1.json" },
        { BlobName.SetAsideState("pages", "b1"), "state/set-aside/pages/b1.json" },
        { BlobName.DeferredState("pages", "b1"), "state/deferred/pages/b1.json" },
        { BlobName.Watches, "state/watches.json" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_OfEachKind_IsAsLaidOut(string name, string expected)
    {
        Assert.Equal(expected, name);
        Assert.True(BlobName.IsValid(name));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("ra", true)]
    [InlineData("raw/", true)]
    [InlineData("raw/pages/ab", true)]
    [InlineData("/", false)]
    [InlineData("raw//", false)]
    [InlineData("raw/../", false)]
    [InlineData("raw/.", false)]
    [InlineData("raw/ä", false)]
    public void IsValidPrefix_TellsWhatCanStartAName(string prefix, bool expected) => Assert.Equal(expected, BlobName.IsValidPrefix(prefix));

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void IsValid_Length_IsBounded(int length, bool expected) => Assert.Equal(expected, BlobName.IsValid("raw/".PadRight(length, 'x')));
}
