using System.Net;
using System.Text.Json.Nodes;
using Ingest.Storage;
using Ingest.Tests.Articles;
using Ingest.Watches;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Tests.Web;

/// <summary>An article's revisions, differences and bytes over HTTP, from a folder that a run has left.</summary>
public sealed class ArticleEndpointTests(NewsFolder news) : IClassFixture<NewsFolder>, IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static string Bridge => $"/api/v1/articles/{ContentId.Of(NewsFolder.Bridge)}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(new AlertConsole(TextWriter.Null)).AddSingleton(TimeProvider.System).AddIngest(builder.Configuration, news.Path).AddIngestApi();
        _app = builder.Build();
        _app.MapIngestApi();
        await _app.StartAsync(CancellationToken.None);
        _client = _app.GetTestClient();
    }

    [Fact]
    public async Task Revisions_CorrectedArticle_HoldBothWithNotesAndFetches()
    {
        var history = JsonNode.Parse(await _client.GetStringAsync(Address($"{Bridge}/revisions"), Token))!;

        Assert.Equal([1, 2], history["revisions"]!.AsArray().Select(static entry => entry!["number"]!.GetValue<int>()));
        Assert.Equal("correction", history["revisions"]![1]!["revision"]!["notes"]![0]!["kind"]!.GetValue<string>());
        Assert.Equal("\"b\"", history["revisions"]![1]!["fetch"]!["headers"]!["etag"]!.GetValue<string>());
    }

    [Fact]
    public async Task Revisions_WithdrawnArticle_SaySo()
    {
        var history = JsonNode.Parse(await _client.GetStringAsync(Address($"/api/v1/articles/{ContentId.Of(NewsFolder.Ferry)}/revisions"), Token))!;
        var rows = JsonNode.Parse(await _client.GetStringAsync(Address("/api/v1/articles?withdrawn=true"), Token))!;

        Assert.Equal(404, history["withdrawn"]!["status"]!.GetValue<int>());
        Assert.Equal(["2026-11-20T09:20:00+00:00"], rows["items"]!.AsArray().Select(static row => row!["withdrawn"]!.GetValue<string>()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?from=1&to=2")]
    public async Task Diff_CorrectedArticle_MarksTheWords(string query)
    {
        var diff = JsonNode.Parse(await _client.GetStringAsync(Address($"{Bridge}/diff{query}"), Token))!;

        Assert.Equal((14, 1), (diff["added"]!.GetValue<int>(), diff["removed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Raw_FirstRevision_IsTheExactBytesAndNothingThatABrowserShows()
    {
        using var answer = await _client.GetAsync(Address($"{Bridge}/raw?revision=1"), Token);

        Assert.Equal(NewsFolder.BridgePage, await answer.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(("application/octet-stream", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(("nosniff", "sandbox; default-src 'none'"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Theory]
    [InlineData("/api/v1/articles/0123456789abcdef0123/revisions", 404, "There is no article '0123456789abcdef0123'.")]
    [InlineData("/api/v1/articles/none/raw", 404, "There is no article 'none'.")]
    [InlineData("{bridge}/raw?revision=7", 404, "There is no revision '7' of article")]
    [InlineData("{bridge}/diff?from=7", 404, "There is no revision '7' of article")]
    [InlineData("{bridge}/diff?to=1", 400, "'from' must name another revision")]
    public async Task Get_WhatIsNotThere_SaysWhat(string address, int status, string detail)
    {
        using var answer = await _client.GetAsync(Address(address.Replace("{bridge}", Bridge, StringComparison.Ordinal)), Token);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.StartsWith(detail, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static Uri Address(string address) => new(address, UriKind.Relative);
}
