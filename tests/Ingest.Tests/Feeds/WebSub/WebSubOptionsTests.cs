using Ingest.Feeds.WebSub;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

public sealed class WebSubOptionsTests
{
    [Fact]
    public void Defaults_AreOffAndSixHours()
    {
        var options = new WebSubOptions();
        Assert.Equal((false, string.Empty, TimeSpan.FromHours(6)), (options.IsOn, options.CallbackUrl, options.PollWhilePushed));
    }

    [Theory]
    [InlineData("https://news.example.org", true)]
    [InlineData("https://news.example.org:8443/ingest/", true)]
    [InlineData("http://127.0.0.1:8321", true)]
    [InlineData("http://news.example.org", false)]
    [InlineData("https://news.example.org/?key=1", false)]
    [InlineData("https://me:secret@news.example.org/", false)]
    [InlineData("news.example.org", false)]
    [InlineData("ftp://news.example.org/", false)]
    public void TryRead_OfAnAddress_TellsWhetherAHubMayCallIt(string text, bool isOne) => Assert.Equal(isOne, CallbackAddress.TryRead(text) is not null);

    [Fact]
    public void CallbackUrl_ThatCannotBeCalled_SaysWhatToWrite()
    {
        using var services = FeedServer.Services(null, ("CallbackUrl", "http://news.example.org"));
        var problem = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(
            "CallbackUrl: “http://news.example.org” cannot be called by a hub; write a public https address without query, such as https://news.example.org, or nothing.",
            problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<https://hub.example/>; rel=hub, <https://a.example/feed>; rel=\"self\"", "https://hub.example/", "https://a.example/feed")]
    [InlineData("</hub>; title=\"a, b; rel=self\"; rel=\"next hub\"", "https://a.example/hub", null)]
    [InlineData("<https://one.example/>; rel=hub, <https://two.example/>; rel=HUB", "https://one.example/", null)]
    [InlineData("<https://hub.example/", null, null)]
    [InlineData("garbage, ,; rel=hub", null, null)]
    [InlineData("<>; rel=\"hub", "https://a.example/x", null)]
    [InlineData(null, null, null)]
    public void LinkHeader_AsServersSendIt_GivesHubAndSelf(string? header, string? hub, string? self)
    {
        var links = LinkHeader.Read(header, new Uri("https://a.example/x"));
        Assert.Equal((hub, self), (links.GetValueOrDefault("hub"), links.GetValueOrDefault("self")));
    }
}
