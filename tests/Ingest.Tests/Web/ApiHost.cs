using Ingest.Articles;
using Ingest.Entities;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Tests.Index;
using Ingest.Watches;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Web;

/// <summary>The API over the invented news, without a network.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    private readonly FilledIndex _filled = new();
    private WebApplication _app = null!;

    internal StoreDouble Store { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _filled.InitializeAsync();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(_filled.Index);
        builder.Services.AddSingleton(new PlaceNames(Find));
        builder.Services.AddSingleton<IBlobStore>(Store);
        builder.Services.AddSingleton<IMessageQueue>(Store);
        builder.Services.AddFeeds(builder.Configuration).AddArticles(builder.Configuration).AddSingleton<Tally>();
        builder.Services.AddSingleton<WatchlistArchive>();
        builder.Services.AddSingleton(new WatchPlaces(Find, static _ => null));
        builder.Services.AddSingleton(new WatchedNames(new EntityMerging(EntityAliases.Load()))).AddSingleton<WatchDrafting>().AddSingleton(new WatchCheck(Gazetteer.Open()));
        builder.Services.AddIngestApi();
        _app = builder.Build();
        _app.MapIngestApi();
        _app.MapGet("/api/v1/fails", static string () => throw new InvalidOperationException("inner workings"));
        await _app.StartAsync(CancellationToken.None);
        Client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _filled.DisposeAsync();
    }

    private static IReadOnlyList<Place> Find(string name) => FoldedName.Of(name) switch
    {
        "rakka" => [new Place("geonames:172955", "Ar Raqqah", "SY", null, 35.95, 39.01, "populated-place", "PPLA", 1)],
        "springfield" => [Springfield("1", "Illinois"), Springfield("2", "Missouri")],
        _ => [],
    };

    private static Place Springfield(string id, string admin1) => new($"geonames:{id}", "Springfield", "US", admin1, 39, -90, "populated-place", "PPL", 100_000);
}
