using System.Net;
using Ingest.Feeds.Fetching;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("99999999999999999999999", 86400)]
    [InlineData("31536000", 86400)]
    [InlineData("Sun, 01 Mar 2026 08:05:00 GMT", 300)]
    [InlineData("Sun, 01 Mar 2020 08:05:00 GMT", 0)]
    [InlineData("Fri, 01 Mar 2120 08:05:00 GMT", 86400)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void Read_Header_IsClamped(string header, int? seconds)
    {
        using var response = Response(HttpStatusCode.TooManyRequests, header);
        Assert.Equal(seconds, RetryAfter.Read(response, Now, TimeSpan.FromDays(1))?.TotalSeconds);
    }

    [Fact]
    public void Read_ServersClockIsWrong_CountsByItsOwn()
    {
        using var response = Response(HttpStatusCode.TooManyRequests, "Sun, 01 Mar 2026 13:01:00 GMT");
        response.Headers.Date = Now.AddHours(5);
        Assert.Equal(TimeSpan.FromMinutes(1), RetryAfter.Read(response, Now, TimeSpan.FromDays(1)));
    }

    [Theory]
    [InlineData(429, "10", 10)]
    [InlineData(429, "", 60)]
    [InlineData(503, "10", 10)]
    [InlineData(503, "", null)]
    [InlineData(404, "10", null)]
    public void Rest_Status_DecidesWhetherTheHostIsLeftAlone(int status, string header, int? seconds)
    {
        using var response = Response((HttpStatusCode)status, header);
        Assert.Equal(seconds, RetryAfter.Rest(response, Now, TimeSpan.FromDays(1))?.TotalSeconds);
    }

    private static HttpResponseMessage Response(HttpStatusCode status, string header)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        return response;
    }
}
