using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Tests.Index;
using Ingest.Tests.Support;
using Ingest.Tests.Web;
using Ingest.Watches;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Functions.Tests.Host;

/// <summary>The same invented news twice: behind the local host's API, and behind the HTTP functions.</summary>
public sealed class ApiPair : IAsyncLifetime
{
    private readonly FilledIndex _filled = new();
    private readonly List<WebApplication> _apps = [];

    /// <summary>The stores of the two, each with its own watchlist and feeds.</summary>
    internal StoreDouble LocalStore { get; } = new();

    internal StoreDouble FunctionsStore { get; } = new();

    public HttpClient Local { get; private set; } = null!;

    public HttpClient Functions { get; private set; } = null!;

    /// <summary>The endpoints that the local host answers, as routes without a leading slash.</summary>
    public IEnumerable<string> LocalRoutes => _apps[0].Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints
        .OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>().Select(static endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'));

    public async ValueTask InitializeAsync()
    {
        await _filled.InitializeAsync();
        Local = await StartAsync(LocalStore, static services => services.AddIngestApi(), static app => app.MapIngestApi());
        Functions = await StartAsync(FunctionsStore, static services => services.AddHttpFunctions(), static app => app.MapHttpFunctions());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
        {
            await app.DisposeAsync();
        }

        await _filled.DisposeAsync();
    }

    private async Task<HttpClient> StartAsync(StoreDouble store, Action<IServiceCollection> register, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new ManualTimeProvider(FilledIndex.Now));
        builder.Services.AddSingleton(_filled.Index);
        builder.Services.AddSingleton(new PlaceNames(static _ => []));
        builder.Services.AddSingleton<IBlobStore>(store);
        builder.Services.AddSingleton<IMessageQueue>(store);
        builder.Services.AddFeeds(builder.Configuration).AddArticles(builder.Configuration).AddSingleton<Tally>();
        builder.Services.AddSingleton<WatchlistArchive>();
        builder.Services.AddSingleton(new WatchPlaces(Find, static _ => null));
        builder.Services.AddSingleton(new WatchedNames(new EntityMerging(EntityAliases.Load()))).AddSingleton<WatchDrafting>().AddSingleton(new WatchCheck(Gazetteer.Open()));
        builder.Services.AddSingleton<SentMarks>().AddSingleton<ArticleArchive>().AddSingleton<EnrichmentArchive>().AddSingleton<IndexIntake>().AddSingleton<IndexFollower>();
        register(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync(CancellationToken.None);
        _apps.Add(app);
        return app.GetTestClient();
    }

    private static IReadOnlyList<Place> Find(string name) =>
        FoldedName.Of(name) == "rakka" ? [new Place("geonames:172955", "Ar Raqqah", "SY", null, 35.95, 39.01, "populated-place", "PPLA", 1)] : [];
}
