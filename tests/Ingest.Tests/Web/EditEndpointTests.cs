using System.Net;
using System.Text;
using System.Text.Json;
using Ingest.Tests.Watches;
using Xunit;

namespace Ingest.Tests.Web;

public sealed class EditEndpointTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Watches_AddListRemove_PinsThePlace()
    {
        var (added, watch) = await PostAsync("/api/v1/watches", """{"name":"The city","place":"Rakka","events":["assault"]}""");
        var (again, _) = await PostAsync("/api/v1/watches", """{"name":"THE CITY","phrases":["x"]}""");
        var listed = await api.Client.GetStringAsync(new Uri("/api/v1/watches", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (added, again));
        Assert.Equal("""{"name":"The city","placeId":"geonames:172955","placeName":"Ar Raqqah","country":"SY","latitude":35.95,"longitude":39.01,"events":["ASSAULT"]}""", watch);
        Assert.Equal($"{{\"items\":[{watch}]}}", listed);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (await DeleteAsync("/api/v1/watches/the%20city"), await DeleteAsync("/api/v1/watches/the%20city")));
    }

    [Theory]
    [InlineData("""{"place":"Rakka"}""", "'name' must be given, at most 200 characters.")]
    [InlineData("""{"name":"x"}""", "'place' or 'phrases' must be given.")]
    [InlineData("""{"name":"x","place":"Rakka","within":-1}""", "'within' must be kilometres, more than 0 and at most 1000.")]
    [InlineData("""{"name":"x","phrases":["y"],"within":5}""", "'within' needs a 'place'.")]
    [InlineData("""{"name":"x","phrases":[""]}""", "A list holds at most 100 items, none empty or longer than 200 characters.")]
    [InlineData("""{"name":"x","phrases":["y"],"tell":["desk"]}""", "'tell' names the sink 'desk', which is not in the watchlist.")]
    [InlineData("""{"name":"x","place":"Nowhere"}""", "No place is called 'Nowhere' in the gazetteer.")]
    [InlineData("""{"name":"x","place":"Springfield"}""", "'place' could be Springfield, Illinois (geonames:1); Springfield, Missouri (geonames:2); name the country or the id.")]
    [InlineData("""{"name":"x","plase":"y"}""", "The body must be a JSON object with the fields name, place, within, aliases, phrases, events, tell; $.plase cannot be read.")]
    [InlineData("null", "The body must be a JSON object with the fields name, place, within, aliases, phrases, events, tell; it is null.")]
    public async Task Watches_WrongBody_SaysWhatIsAllowed(string body, string detail)
    {
        var (status, answer) = await PostAsync("/api/v1/watches", body);
        using var problem = JsonDocument.Parse(answer);
        Assert.Equal((HttpStatusCode.BadRequest, detail), (status, problem.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Feeds_AddListRemove_KeepsTheList()
    {
        var (added, feed) = await PostAsync("/api/v1/feeds", """{"url":"https://courier.example/feed.xml","title":"Courier"}""");
        var (again, _) = await PostAsync("/api/v1/feeds", """{"url":"https://courier.example/feed.xml"}""");
        var listed = await api.Client.GetStringAsync(new Uri("/api/v1/feeds", UriKind.Relative), TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(feed);
        var address = $"/api/v1/feeds/{document.RootElement.GetProperty("feedId").GetString()}";
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (added, again));
        Assert.Equal($"{{\"items\":[{feed}]}}", listed);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (await DeleteAsync(address), await DeleteAsync(address)));
    }

    [Fact]
    public async Task Notices_OfFeeds_AreListedNewestFirst()
    {
        await NoticeRecords.KeepAsync(api.Store, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(await api.Client.GetStringAsync(new Uri("/api/v1/notices", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(["recovered", "broken"], document.RootElement.GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("alert").GetProperty("level").GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Feeds_Patch_ChangesSettingsAndRefusesWhatIsNone()
    {
        var (_, feed) = await PostAsync("/api/v1/feeds", """{"url":"https://patched.example/feed.xml","settings":{"reliability":"B"}}""");
        using var document = JsonDocument.Parse(feed);
        var address = $"/api/v1/feeds/{document.RootElement.GetProperty("feedId").GetString()}";
        var (status, changed) = await PatchAsync(address, """{"settings":{"shortest":"30m","exclude.title":"^Sport"}}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"settings\":{\"shortestWait\":\"00:30:00\",\"exclude\":[{\"field\":\"title\",\"pattern\":\"^Sport\"}],\"reliability\":\"B\"}", changed, StringComparison.Ordinal);
        var (refused, why) = await PatchAsync(address, """{"settings":{"password":"hunter2"}}""");
        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.Contains("env:FEED_NAME", why, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PatchAsync("/api/v1/feeds/f-none", """{"settings":{"shortest":"30m"}}""")).Status);
        await DeleteAsync(address);
    }

    [Theory]
    [InlineData("""{"url":"file:///etc/passwd"}""")]
    [InlineData("""{"url":"https://x.example/","schedule":"whenever"}""")]
    [InlineData("{}")]
    public async Task Feeds_WrongBody_IsRefused(string body) => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/api/v1/feeds", body)).Status);

    [Theory]
    [InlineData("/api/v1/feeds/..%2F..%2Fwatches")]
    [InlineData("/api/v1/feeds/..")]
    public async Task Feeds_IdThatIsAPath_IsNotFound(string address) => Assert.Contains(await DeleteAsync(address), new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });

    [Theory]
    [InlineData("application/json", "Origin", "https://evil.example", 403)]
    [InlineData("application/json", "Origin", "null", 403)]
    [InlineData("application/json", "Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("application/json", "Sec-Fetch-Site", "same-site", 403)]
    [InlineData("text/plain", "Origin", "http://localhost", 415)]
    [InlineData("application/x-www-form-urlencoded", "Origin", "http://localhost", 415)]
    [InlineData("application/json", "Origin", "http://localhost", 400)]
    public async Task Post_FromElsewhereOrNotJson_IsRefused(string mediaType, string header, string value, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/feeds") { Content = new StringContent("{}", Encoding.UTF8, mediaType) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Post_LargeBody_IsRefused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync("/api/v1/feeds", $"{{\"url\":\"{new string('x', 70_000)}\"}}")).Status);

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string address, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await api.Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<(HttpStatusCode Status, string Body)> PatchAsync(string address, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await api.Client.PatchAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpStatusCode> DeleteAsync(string address)
    {
        using var answer = await api.Client.DeleteAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
