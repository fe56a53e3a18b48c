using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedSettingsTextTests
{
    [Theory]
    [InlineData("shortest", "soon", "30m")]
    [InlineData("longest", "90d", "30 days")]
    [InlineData("schedule", "often", "NCrontab")]
    [InlineData("password", "hunter2", "env:FEED_NAME")]
    [InlineData("password", "env:INGEST__STORAGE__CONNECTIONSTRING", "env:FEED_NAME")]
    [InlineData("header.Authorization", "Bearer x", "env:FEED_NAME")]
    [InlineData("header.X-Key", "env:PATH", "env:FEED_NAME")]
    [InlineData("header.Host", "example.org", "no header that can be set")]
    [InlineData("header.X-Key", "a\nb", "one line")]
    [InlineData("include.author", "x", "category, title, url")]
    [InlineData("exclude.title", "(", "no regular expression")]
    [InlineData("content", "both", "page (fetch it")]
    [InlineData("user", "a:b", "colon")]
    [InlineData("colour", "red", "there are title, folder, schedule")]
    public void With_Unusable_SaysWhatIsAllowed(string key, string text, string expected) =>
        Assert.Contains(expected, Assert.IsType<FeedSettingsReading.Invalid>(FeedSettingsText.With(Feed(), key, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("shortest", "30m")]
    [InlineData("header.X-Key", "env:FEED_KEY")]
    [InlineData("include.url", "/world/")]
    [InlineData("content", "feed")]
    [InlineData("reliability", "B2")]
    public void With_ThenEmpty_LeavesNothing(string key, string text)
    {
        var set = Assert.IsType<FeedSettingsReading.Changed>(FeedSettingsText.With(Feed(), key, text)).Feed;
        Assert.Equal((key, text), Assert.Single(FeedSettingsText.Of(set)));
        Assert.Null(Assert.IsType<FeedSettingsReading.Changed>(FeedSettingsText.With(set, key, " ")).Feed.Settings);
    }

    [Theory]
    [InlineData("^sport", null, "Sport: results", "exclude.title=^sport")]
    [InlineData(null, "flood", "Sport: results", "no include rule is met")]
    [InlineData(null, "flood", "Floods in the valley", null)]
    [InlineData("^sport", "sport", "Sport: results", "exclude.title=^sport")]
    public void WhyExcluded_Rules_NameTheOneThatDid(string? exclude, string? include, string title, string? expected)
    {
        var settings = new FeedSettings(Exclude: exclude is null ? null : [new("title", exclude)], Include: include is null ? null : [new("title", include)]);
        Assert.Equal(expected, settings.WhyExcluded(Entry(title)));
    }

    [Fact]
    public void WhyExcluded_RuleThatTakesTooLong_LeavesNothingOut()
    {
        EntryRule[] rules = [new("title", "^(a+)+$")];
        var entry = Entry(new string('a', 40) + "!");
        Assert.Null(new FeedSettings(Exclude: rules).WhyExcluded(entry));
        Assert.Null(new FeedSettings(Include: rules).WhyExcluded(entry));
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("30m", 1800)]
    [InlineData("2D", 172800)]
    public void TryRead_Waits_AreReadAndWrittenBack(string text, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), Waits.TryRead(text));
        Assert.Equal(TimeSpan.FromSeconds(seconds), Waits.TryRead(Waits.Text(TimeSpan.FromSeconds(seconds))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("-5m")]
    [InlineData("5")]
    [InlineData("99999999999d")]
    public void TryRead_NoWait_GivesNull(string text) => Assert.Null(Waits.TryRead(text));

    private static FeedState Feed() => FeedStates.Of("https://example.org/rss");

    private static FeedEntry Entry(string title) => new("1", title, null, null, null, [], null, null, [], [], null);
}
