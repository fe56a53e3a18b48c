using Ingest.Feeds;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedHintsTests
{
    private static readonly ParsedFeed Feed = ((FeedParseOutcome.Parsed)FeedParser.Parse(System.Text.Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("1"))), null, null)).Feed;

    [Theory]
    [InlineData(null, 5, null, 5)]
    [InlineData("public", 5, null, 5)]
    [InlineData("max-age=7200", 5, 2, null)]
    [InlineData("max-age=0", 5, null, null)]
    [InlineData("no-cache", 5, null, null)]
    [InlineData("no-store, max-age=7200", 5, null, null)]
    [InlineData("max-age=soon", 5, null, 5)]
    public void Of_ExpiresAndCacheControl_MaxAgeWins(string? cacheControl, int freshHours, int? maxAgeHours, int? expiresHours)
    {
        var hints = FeedHints.Of(Feed, Document(cacheControl, TimeSpan.FromHours(freshHours)));
        Assert.Equal((Hours(maxAgeHours), Hours(expiresHours)), (hints?.MaxAge, hints?.Expires));
    }

    [Fact]
    public void Next_ServerSendsExpires_WaitsSoLong()
    {
        var now = new DateTimeOffset(2026, 3, 1, 8, 7, 0, TimeSpan.Zero);
        var state = FeedStates.Of("https://example.org/rss") with { Rhythm = FeedRhythm.Start(now), Hints = FeedHints.Of(Feed, Document(null, TimeSpan.FromHours(23))) };
        var next = new FeedSchedule(new FeedOptions { LongestWait = TimeSpan.FromHours(48) }).Next(state, now, null);
        Assert.Equal("its server's Expires asks for it", next.Why);
        Assert.InRange(next.Due - now, TimeSpan.FromHours(23), TimeSpan.FromHours(26));
    }

    [Theory]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "Wed, 01 Jan 2020 06:00:00 GMT", 6)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "Wed, 01 Jan 2020 00:00:00 GMT", null)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "Thu, 19 Nov 1981 08:52:00 GMT", null)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "0", null)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "tomorrow", null)]
    public async Task FetchAsync_Expires_CountsFromTheAnswersOwnDate(string date, string expires, int? hours)
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.Headers.Date = date;
            context.Response.Headers.Expires = expires;
            return context.Response.WriteAsync("hello");
        });
        Assert.Equal(Hours(hours), Assert.IsType<FetchOutcome.Fetched>(await server.FetchAsync()).Document.FreshFor);
    }

    private static TimeSpan? Hours(int? hours) => hours is { } number ? TimeSpan.FromHours(number) : null;

    private static FetchedDocument Document(string? cacheControl, TimeSpan fresh)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (cacheControl is not null)
        {
            headers["cache-control"] = cacheControl;
        }

        return new FetchedDocument(new Uri("https://example.org/"), 200, [], headers, ReadOnlyMemory<byte>.Empty, fresh);
    }
}
