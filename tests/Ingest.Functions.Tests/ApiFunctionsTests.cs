using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Host;
using Microsoft.Azure.Functions.Worker;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>The HTTP functions and the local host's API give the same answers to the same requests: status, headers, every byte of the body.</summary>
public sealed partial class ApiFunctionsTests(ApiPair pair) : IClassFixture<ApiPair>
{
    private const string Json = "application/json";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/api/v1/claims", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/claims?type=ASSAULT&limit=1", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/claims?limit=1&format=csv", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/claims?format=geojson", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/claims?format=xml", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/v1/claims?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/v1/claims?text=%22&raw=true", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/v1/claims/c-none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/articles", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/articles?limit=2&format=ndjson", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/articles/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/articles/0123456789abcdef0123/revisions", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/articles/none/diff?from=1&to=2", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/articles/none/raw", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/mentions?limit=3", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/places", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/alerts", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/summary", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/watches", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/feeds", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/notices", HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/health/ready", HttpStatusCode.OK)]
    [InlineData("GET", "/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("POST", "/api/v1/claims", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/watches", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/api/v1/feeds/f-1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/watches/nothing", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/v1/feeds/f-none", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/v1/feeds/..%2F..%2Fwatches", HttpStatusCode.NotFound)]
    public async Task Answer_ToTheSameRequest_IsThatOfTheLocalHost(string method, string address, HttpStatusCode status) =>
        Assert.Equal(status, await AssertSameAsync(() => new HttpRequestMessage(new HttpMethod(method), address)));

    [Fact]
    public async Task Answer_ToEveryClaimAndArticle_IsThatOfTheLocalHost()
    {
        foreach (var (list, id) in ((string, string)[])[("claims", "id"), ("articles", "articleId")])
        {
            var page = System.Text.Json.JsonElement.Parse(await pair.Local.GetStringAsync(new Uri($"/api/v1/{list}", UriKind.Relative), Token));
            Assert.NotEqual(0, page.GetProperty("items").GetArrayLength());
            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                var address = $"/api/v1/{list}/{item.GetProperty(id).GetString()}";
                Assert.Equal(HttpStatusCode.OK, await AssertSameAsync(() => new HttpRequestMessage(HttpMethod.Get, address)));
            }
        }
    }

    [Fact]
    public async Task Answer_ToAKnownETag_IsNotModified()
    {
        using var first = await pair.Local.GetAsync(new Uri("/api/v1/claims", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NotModified, await AssertSameAsync(() => With(HttpMethod.Get, "/api/v1/claims", "If-None-Match", first.Headers.ETag!.Tag)));
    }

    [Fact]
    public async Task Answer_ToAnotherHostName_IsRefused() =>
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await AssertSameAsync(() => With(HttpMethod.Get, "/api/v1/claims", "Host", "rebound.example")));

    [Fact]
    public async Task Answer_ToAPageOfAnotherSite_IsRefused() =>
        Assert.Equal(HttpStatusCode.Forbidden, await AssertSameAsync(() => With(HttpMethod.Delete, "/api/v1/watches/x", "Sec-Fetch-Site", "cross-site")));

    [Theory]
    [InlineData("watches", """{"name":"x"}""", Json, HttpStatusCode.BadRequest)]
    [InlineData("watches", "{", Json, HttpStatusCode.BadRequest)]
    [InlineData("watches", """{"name":"x"}""", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("feeds", """{"url":"file:///etc/passwd"}""", Json, HttpStatusCode.BadRequest)]
    [InlineData("feeds", "", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Post_OfWhatIsWrong_IsAnsweredAlike(string list, string body, string mediaType, HttpStatusCode status) =>
        Assert.Equal(status, await AssertSameAsync(() => Post(list, body, mediaType)));

    [Fact]
    public async Task Post_TooLarge_IsAnsweredAlike() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await AssertSameAsync(static () => Post("watches", new string(' ', 70_000), Json)));

    [Fact]
    public async Task WatchesAndFeeds_AddedListedRemoved_AreAnsweredAlike()
    {
        Assert.Equal(HttpStatusCode.Created, await AssertSameAsync(static () => Post("watches", """{"name":"The city","place":"Rakka"}""", Json)));
        Assert.Equal(HttpStatusCode.Conflict, await AssertSameAsync(static () => Post("watches", """{"name":"The city","place":"Rakka"}""", Json)));
        Assert.Equal(HttpStatusCode.OK, await AssertSameAsync(static () => new HttpRequestMessage(HttpMethod.Get, "/api/v1/watches")));
        Assert.Equal(HttpStatusCode.NoContent, await AssertSameAsync(static () => new HttpRequestMessage(HttpMethod.Delete, "/api/v1/watches/The%20city")));
        Assert.Equal(HttpStatusCode.Created, await AssertSameAsync(static () => Post("feeds", """{"url":"https://courier.example/feed.xml"}""", Json)));
        Assert.Equal(HttpStatusCode.OK, await AssertSameAsync(static () => Post("feeds", """{"url":"https://courier.example/feed.xml"}""", Json)));
        Assert.Equal(HttpStatusCode.OK, await AssertSameAsync(static () => new HttpRequestMessage(HttpMethod.Get, "/api/v1/feeds")));
    }

    [Fact]
    public async Task Query_WhileTheStoreIsDown_SaysSo()
    {
        await using var api = new ApiPair();
        await api.InitializeAsync();
        api.FunctionsStore.IsBroken = true;
        using var answer = await api.Functions.GetAsync(new Uri("/api/v1/claims", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("The disk is full; make room.", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    // The analysts' page asks the API without a key, so it is left to the local host.
    [Fact]
    public void Routes_OfTheFunctions_AreThoseOfTheLocalHostWithoutThePage() => Assert.Equal(
        pair.LocalRoutes.Where(static route => route is not ("" or "page.js" or "page.css")).Select(static route => route.Replace("{documentName}", "v1", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        FunctionMethod.All.Select(static function => function.Trigger).OfType<HttpTriggerAttribute>().Select(static trigger => trigger.Route!).Order(StringComparer.Ordinal));

    private static HttpRequestMessage With(HttpMethod method, string address, string header, string value)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    private static HttpRequestMessage Post(string list, string body, string mediaType) =>
        new(HttpMethod.Post, $"/api/v1/{list}") { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    private async Task<HttpStatusCode> AssertSameAsync(Func<HttpRequestMessage> request)
    {
        var (status, local) = await AnswerAsync(pair.Local, request());
        var (_, functions) = await AnswerAsync(pair.Functions, request());
        Assert.Equal(local, functions);
        return status;
    }

    private static async Task<(HttpStatusCode Status, string Answer)> AnswerAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request, Token);
            var headers = response.Headers.Concat(response.Content.Headers).OrderBy(static header => header.Key, StringComparer.Ordinal).Select(static header => $"{header.Key}: {string.Join(", ", header.Value)}");
            var body = TraceId().Replace(await response.Content.ReadAsStringAsync(Token), "\"traceId\":\"…\"");
            return (response.StatusCode, $"{(int)response.StatusCode}\n{string.Join('\n', headers)}\n\n{body}");
        }
    }

    // The one thing that differs from answer to answer.
    [GeneratedRegex("\"traceId\":\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex TraceId();
}
