using Ingest.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedRequestsTests
{
    [Fact]
    public async Task AskAsync_SettingsOfItsOwn_AreSentToItsServerOnly()
    {
        var seen = new List<string>();
        Task Note(HttpContext context)
        {
            var headers = context.Request.Headers;
            seen.Add($"{headers.UserAgent}|{headers.Authorization}|{headers["X-Key"]}");
            return context.Response.WriteAsync(FeedSamples.Rss);
        }

        await using var other = await FeedServer.StartAsync(Note);
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Url.AbsoluteUri);
            return Note(context);
        });
        var settings = new FeedSettings(UserAgent: "Desk/2", User: "ann", Password: "env:FEED_DESK", Headers: new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Key"] = "env:FEED__KEY" });
        await AskAsync(server.Url, settings, ("FEED_DESK", "secret"), ("FEED:KEY", "k"));
        Assert.Equal("Desk/2|Basic YW5uOnNlY3JldA==|k", seen[0]);
        Assert.Equal("Ingest/1.0||", seen[1]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("two\nlines")]
    public async Task AskAsync_SecretThatIsNotThere_IsRefusedWithoutAsking(string? secret)
    {
        await using var server = await FeedServer.StartAsync();
        var refused = Assert.IsType<FetchOutcome.Refused>(await AskAsync(server.Url, new FeedSettings(User: "ann", Password: "env:FEED_DESK"), ("FEED_DESK", secret)));
        Assert.Equal(("no-secret", 0), (refused.Code, server.Requests));
        Assert.Contains("env:FEED_DESK", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<FetchOutcome> AskAsync(Uri url, FeedSettings settings, params (string Key, string? Value)[] secrets)
    {
        await using var services = FeedServer.Services();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(secrets.Select(static pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();
        var requests = new FeedRequests(services.GetRequiredService<DocumentFetcher>(), configuration, TimeProvider.System);
        return await requests.AskAsync(FeedStates.Of(url.AbsoluteUri) with { Settings = settings }, TestContext.Current.CancellationToken);
    }
}
