using System.Net;
using System.Text.Json;
using Ingest.Tests.Index;
using Xunit;

namespace Ingest.Tests.Web;

public sealed class IngestApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("/api/v1/claims", 5)]
    [InlineData("/api/v1/claims?place=Rakka", 1)]
    [InlineData("/api/v1/claims?min-killed=2&actor-kind=", 1)]
    [InlineData("/api/v1/contradictions", 0)]
    [InlineData("/api/v1/claims?type=ASSAULT&type=AID", 2)]
    [InlineData("/api/v1/articles?text=bridge", 1)]
    [InlineData("/api/v1/mentions?kind=place", 6)]
    [InlineData("/api/v1/alerts?watch=raqqa", 1)]
    [InlineData("/api/v1/stories?limit=1", 1)]
    [InlineData("/api/v1/stories?sources=900", 0)]
    [InlineData("/api/v1/places", 5)]
    [InlineData("/api/v1/places?place=suva", 1)]
    public async Task Get_List_GivesItems(string address, int count)
    {
        var (status, body) = await GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, count), (status, body.GetProperty("items").GetArrayLength()));
    }

    [Fact]
    public async Task Get_ClaimsByPages_FollowsNextToTheEnd()
    {
        var ids = new List<string?>();
        var address = "/api/v1/claims?limit=2&polarity=affirmed";
        while (address is not null && ids.Count < 10)
        {
            var (_, body) = await GetAsync(address);
            ids.AddRange(body.GetProperty("items").EnumerateArray().Select(static claim => claim.GetProperty("id").GetString()));
            address = body.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.Equal((4, 4), (ids.Count, ids.Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public async Task Get_StoriesByPages_FollowsNextToTheEnd()
    {
        var ids = new List<string?>();
        for (var address = "/api/v1/stories?limit=1"; address is not null && ids.Count < 20;)
        {
            var (_, body) = await GetAsync(address);
            ids.AddRange(body.GetProperty("items").EnumerateArray().Select(static story => story.GetProperty("storyId").GetString()));
            address = body.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.Contains("s-2", ids, StringComparer.Ordinal);
        Assert.InRange(ids.Count, 2, 19);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Get_ClaimAndArticleById_GivesThemWhole()
    {
        var claim = InventedNews.Raqqa.Claims[0];
        var (_, found) = await GetAsync($"/api/v1/claims/{claim.Id}");
        var (_, article) = await GetAsync($"/api/v1/articles/{InventedNews.Blast.ArticleId}?revision={InventedNews.Blast.Revision}");
        Assert.Equal(claim.Data.Evidence.Text, found.GetProperty("data").GetProperty("evidence").GetProperty("text").GetString());
        Assert.Equal(InventedNews.Blast.Article.Text, article.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Get_StoryById_CountsItsSources()
    {
        var (_, story) = await GetAsync("/api/v1/stories/s-2");
        Assert.Equal((2, 1), (story.GetProperty("reports").GetInt32(), story.GetProperty("independentSources").GetInt32()));
        Assert.Equal("The Harbour Ledger", story.GetProperty("sources")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/api/v1/claims/c-unknown", 404)]
    [InlineData("/api/v1/articles/unknown", 404)]
    [InlineData("/api/v1/stories/s-unknown", 404)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/api/v1/claims?type=WAR", 400)]
    [InlineData("/api/v1/contradictions?quad=9", 400)]
    [InlineData("/api/v1/claims?plase=Raqqa", 400)]
    [InlineData("/api/v1/claims?format=xml", 400)]
    [InlineData("/api/v1/claims?text=%22&raw=true", 400)]
    [InlineData("/api/v1/fails", 500)]
    public async Task Get_Wrong_IsAProblemWithoutInnerWorkings(string address, int status)
    {
        using var answer = await api.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("inner workings", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BadParameter_NamesItAndWhatIsAllowed()
    {
        var (_, body) = await GetAsync("/api/v1/claims?polarity=maybe");
        Assert.Equal("polarity", body.GetProperty("parameter").GetString());
        Assert.Equal("'polarity' knows affirmed, negated; it is 'maybe'.", body.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("ndjson", "application/x-ndjson")]
    [InlineData("csv", "text/csv")]
    [InlineData("geojson", "application/geo+json")]
    public async Task Get_Format_SetsMediaTypeAndLink(string format, string mediaType)
    {
        using var answer = await api.Client.GetAsync(new Uri($"/api/v1/claims?limit=1&format={format}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("rel=\"next\"", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithETagOfEarlierAnswer_IsNotModified()
    {
        var address = new Uri("/api/v1/claims", UriKind.Relative);
        using var first = await api.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/api/v1/claims")]
    [InlineData("/health/ready")]
    [InlineData("/")]
    public async Task Get_UnderAnotherHostName_IsRefused(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = "rebound.example";
        using var answer = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Get_Health_TellsWhatIsBroken()
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/health/ready")).Status);
        api.Store.IsBroken = true;
        var (status, body) = await GetAsync("/health/ready");
        api.Store.IsBroken = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("The disk is full; make room.", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OpenApi_DescribesEveryParameter()
    {
        var (_, document) = await GetAsync("/openapi/v1.json");
        var operation = document.GetProperty("paths").GetProperty("/api/v1/claims").GetProperty("get");
        var names = operation.GetProperty("parameters").EnumerateArray().Select(static parameter => parameter.GetProperty("name").GetString());
        Assert.Equal("place country bbox near radius text raw from to source story article entity type subtype polarity modality speaker actor-kind target-kind quad min-killed min-wounded min-displaced min-detained min-abducted min-missing event-key by all-revisions limit after format", string.Join(' ', names));
    }

    [Fact]
    public async Task Get_Page_LoadsNothingFromElsewhere()
    {
        using var answer = await api.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var script = await api.Client.GetStringAsync(new Uri("/page.js", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string address)
    {
        using var answer = await api.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (answer.StatusCode, document.RootElement.Clone());
    }
}
