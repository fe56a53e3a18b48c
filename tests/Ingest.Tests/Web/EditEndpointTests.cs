using System.Net;
using System.Text;
using System.Text.Json;
using Ingest.Tests.Watches;
using Ingest.Watches;
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
    [InlineData("{}", "A watch needs a name. Watch '' watches nothing: give it a place, a person, an organization, an area, a point with a distance, or phrases.")]
    [InlineData("""{"name":"x"}""", "Watch 'x' watches nothing: give it a place, a person, an organization, an area, a point with a distance, or phrases.")]
    [InlineData("""{"name":"x","place":"Rakka","within":-1}""", "'within: -1' is no distance; write it like '25 km', above 0 and at most 2000 km.")]
    [InlineData("""{"name":"x","place":"Rakka","within":"far"}""", "'within: far' is no distance; write it like '25 km', above 0 and at most 2000 km.")]
    [InlineData("""{"name":"x","phrases":["y"],"novelty":{"surge":1}}""", "'surge: 1' is not 0 (never), or 1.5 to 1000 times the reports of a usual day.")]
    [InlineData("""{"name":"x","place":"Rakka","confidence":2}""", "'confidence: 2' is no number from 0 to 1.")]
    [InlineData("""{"name":"x","area":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9]]]}}""", "'area' cannot be watched: A ring of 4 positions is not closed; it has at least 4, and the last is the first again.")]
    [InlineData("""{"name":"x","phrases":["y"],"within":5}""", "'within' needs a place, or a point ('near'), to be the middle of the circle.")]
    [InlineData("""{"name":"x","phrases":[""]}""", "'phrases' holds at most 100 items, none empty or longer than 200 characters.")]
    [InlineData("""{"name":"x","phrases":["y"],"tell":["desk"]}""", "Watch 'x' tells 'desk', but there is no such sink; there are console. Sinks are added with 'ingest watch import'.")]
    [InlineData("""{"name":"x","place":"Nowhere"}""", "No place is called 'Nowhere' in the gazetteer. Check the spelling, give the id (placeId: geonames:…), or watch it as a phrase.")]
    [InlineData("""{"name":"x","place":"Springfield"}""", "'Springfield' could be any of 2 places: Springfield, Illinois, US (populated-place, 100,000 inhabitants, geonames:1); Springfield, Missouri, US (populated-place, 100,000 inhabitants, geonames:2). Add the country or division after a comma, or give the id (placeId: geonames:1).")]
    [InlineData("""{"name":"x","plase":"y"}""", "The body must be a JSON object with the fields name, place, person, organization, near, within, area, aliases, phrases, events, actors, confidence, sources, languages, paused, tell, novelty; $.plase cannot be read.")]
    [InlineData("null", "The body must be a JSON object with the fields name, place, person, organization, near, within, area, aliases, phrases, events, actors, confidence, sources, languages, paused, tell, novelty; it is null.")]
    public async Task Watches_WrongBody_SaysWhatIsAllowed(string body, string detail)
    {
        var (status, answer) = await PostAsync("/api/v1/watches", body);
        using var problem = JsonDocument.Parse(answer);
        Assert.Equal((HttpStatusCode.BadRequest, detail), (status, problem.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Watches_OfEveryKind_AreKeptShownAndReplaced()
    {
        const string Body = """
            {"name":"The keepers","organization":"Orrin Water Board","near":"35.95,39.01","within":"40 km","area":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]},
             "aliases":["OWB"],"events":["assault"],"actors":["army"],"confidence":0.7,"sources":["courier.example"],"languages":["en"],"paused":"for now","tell":["console"],"novelty":{"quietDays":14,"surge":2.5,"silence":false}}
            """;
        var (added, watch) = await PostAsync("/api/v1/watches", Body);
        var shown = await api.Client.GetStringAsync(new Uri("/api/v1/watches/the%20KEEPERS", UriKind.Relative), TestContext.Current.CancellationToken);
        using var content = new StringContent("""{"place":"Rakka","within":40}""", Encoding.UTF8, "application/json");
        using var replaced = await api.Client.PutAsync(new Uri("/api/v1/watches/The%20keepers", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (added, replaced.StatusCode));
        Assert.Equal(watch, shown);
        Assert.Matches("""^\{"name":"The keepers","latitude":35.95,"longitude":39.01,"withinKilometres":40,"aliases":\["OWB"\],"events":\["ASSAULT"\],"tell":\["console"\],"area":\{"type":"MultiPolygon","coordinates":\[\[\[\[0,0\],\[9,0\],\[9,9\],\[0,0\]\]\]\]\},"entity":\{"entityId":"e-[0-9a-f]+","name":"Orrin Water Board","category":"Organization"\},"actors":\["army"\],"confidence":0.7,"sources":\["courier.example"\],"languages":\["en"\],"paused":"for now","novelty":\{"quietDays":14,"surge":2.5,"silence":false\}\}$""", watch);
        Assert.Contains("\"placeId\":\"geonames:172955\",\"placeName\":\"Ar Raqqah\",\"country\":\"SY\",\"latitude\":35.95,\"longitude\":39.01,\"withinKilometres\":40,\"novelty\":{\"quietDays\":14,\"surge\":2.5,\"silence\":false}}", await replaced.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (await DeleteAsync("/api/v1/watches/The%20keepers"), (await api.Client.GetAsync(new Uri("/api/v1/watches/The%20keepers", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode));
    }

    [Fact]
    public async Task Watches_Many_AreListedPageByPage()
    {
        var archive = new WatchlistArchive(api.Store);
        await archive.ChangeAsync(static _ => Watchlist.Empty with { Watches = [.. Enumerable.Range(0, 2500).Select(static i => new Watch($"w{i}", null, null, null, null, null, null, [], ["x"], [], []))] }, TestContext.Current.CancellationToken);
        var names = new List<string>();
        for (var address = "/api/v1/watches?limit=1000"; address is not null;)
        {
            using var page = JsonDocument.Parse(await api.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
            names.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("name").GetString()!));
            address = page.RootElement.TryGetProperty("next", out var next) ? next.GetString()! : null;
            await archive.ChangeAsync(static list => list.Without("w0"), TestContext.Current.CancellationToken);
        }

        await archive.ChangeAsync(static _ => Watchlist.Empty, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 2500).Select(static i => $"w{i}"), names, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Watches_InTrouble_AreListedWithWhatIsWrong()
    {
        var archive = new WatchlistArchive(api.Store);
        await archive.ChangeAsync(static _ => Watchlist.Empty with { Watches = [new Watch("Lost", "geonames:1", "Lost \"town\"", "SY", 1, 2, null, [], [], [], [])] }, TestContext.Current.CancellationToken);
        using var page = JsonDocument.Parse(await api.Client.GetStringAsync(new Uri("/api/v1/watches", UriKind.Relative), TestContext.Current.CancellationToken));
        await archive.ChangeAsync(static _ => Watchlist.Empty, TestContext.Current.CancellationToken);
        Assert.StartsWith("The place of watch 'Lost', Lost \"town\" (geonames:1), is not in this gazetteer", Assert.Single(page.RootElement.GetProperty("troubles").EnumerateArray()).GetString(), StringComparison.Ordinal);
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
