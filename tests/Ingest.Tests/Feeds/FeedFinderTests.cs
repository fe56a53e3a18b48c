using Ingest.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedFinderTests
{
    [Theory]
    [InlineData("https://www.youtube.com/channel/UCabc_1-d/videos", "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc_1-d")]
    [InlineData("https://www.youtube.com/watch?v=x&list=PL12", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL12")]
    [InlineData("https://old.reddit.com/r/syriancivilwar/", "https://www.reddit.com/r/syriancivilwar/.rss")]
    [InlineData("https://github.com/dotnet/runtime", "https://github.com/dotnet/runtime/releases.atom")]
    [InlineData("https://desk.substack.com/p/one", "https://desk.substack.com/feed")]
    [InlineData("https://desk.blogspot.co.uk/", "https://desk.blogspot.co.uk/feeds/posts/default")]
    [InlineData("https://social.example/@desk", "https://social.example/@desk.rss")]
    public void OfSite_WellKnownPattern_GivesItsFeed(string page, string feed) => Assert.Equal(feed, FeedPlaces.OfSite(new Uri(page)).First().AbsoluteUri);

    [Fact]
    public void OfSite_AnyOtherPage_GivesNone() => Assert.Empty(FeedPlaces.OfSite(new Uri("https://example.org/news/@home")));

    [Theory]
    [InlineData("/feed", "<html></html>", "/feed")]
    [InlineData("/atom.xml", "<html></html>", "/atom.xml")]
    [InlineData("/deep", "<html><link rel=alternate type=application/rss+xml href=/deep></html>", "/deep")]
    public async Task FindAsync_APage_FindsItsFeed(string at, string page, string expected)
    {
        await using var server = await FeedServer.StartAsync(context => Answer(context, at, page));
        var found = Assert.IsType<FeedFinderOutcome.Found>(await FindAsync(server));
        Assert.Equal(expected, found.Url.AbsolutePath);
    }

    [Fact]
    public async Task FindAsync_NoFeedAnywhere_SaysWhereItLooked()
    {
        await using var server = await FeedServer.StartAsync(context => Answer(context, "/nowhere", "<html></html>"));
        var not = Assert.IsType<FeedFinderOutcome.NotFound>(await FindAsync(server));
        Assert.Contains("none is where sites usually have theirs", not.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_NoAnswer_SaysWhy()
    {
        await using var server = await FeedServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        });
        Assert.Equal("http-403", Assert.IsType<FeedFinderOutcome.NotFound>(await FindAsync(server)).Code);
    }

    private static Task Answer(HttpContext context, string at, string page)
    {
        if (context.Request.Path == at)
        {
            return context.Response.WriteAsync(FeedSamples.Rss);
        }

        context.Response.StatusCode = context.Request.Path == "/" ? 200 : 404;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync(page);
    }

    private static async Task<FeedFinderOutcome> FindAsync(FeedServer server)
    {
        await using var services = FeedServer.Services();
        return await services.GetRequiredService<FeedFinder>().FindAsync(server.Url, TestContext.Current.CancellationToken);
    }
}
