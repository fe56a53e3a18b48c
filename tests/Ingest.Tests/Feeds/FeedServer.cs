using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Tests.Feeds;

/// <summary>A web server on loopback whose answer each test decides, and a fetcher to ask it with.</summary>
public sealed class FeedServer : IAsyncDisposable
{
    // A busy machine may keep a server of ours from answering for long; tests of a time limit set their own.
    private static readonly KeyValuePair<string, string?>[] Patient =
    [
        new("Ingest:Feeds:AllowPrivateAddresses", "true"), new("Ingest:Feeds:Timeout", "00:10:00"), new("Ingest:Feeds:ConnectTimeout", "00:02:00"), new("Ingest:Feeds:SlowAfter", "00:10:00"),
    ];

    private readonly WebApplication _app;

    private FeedServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    public RequestDelegate Answer { get; set; } = static context => context.Response.WriteAsync("hello");

    public static async Task<FeedServer> StartAsync(RequestDelegate? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FeedServer(builder.Build());
        server.Answer = answer ?? server.Answer;
        server._app.Run(context =>
        {
            server.Requests++;
            return server.Answer(context);
        });
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The services of the stage; private addresses are allowed and servers given time unless a setting says otherwise.</summary>
    public static ServiceProvider Services(Action<IServiceCollection>? more = null, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Patient)
            .AddInMemoryCollection(settings.Select(static setting => new KeyValuePair<string, string?>("Ingest:Feeds:" + setting.Key, setting.Value)))
            .Build();
        var services = new ServiceCollection().AddLogging();
        more?.Invoke(services);
        services.AddSingleton<TemporaryFolder>();
        services.TryAddSingleton<IBlobStore>(static provider => new DirectoryBlobStore(provider.GetRequiredService<TemporaryFolder>().Path));
        return services.AddFeeds(configuration).BuildServiceProvider();
    }

    public static async Task<FetchOutcome> FetchAsync(string url, params (string Key, string Value)[] settings)
    {
        await using var services = Services(null, settings);
        return await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(new Uri(url), "*/*"), TestContext.Current.CancellationToken);
    }

    public Task<FetchOutcome> FetchAsync(params (string Key, string Value)[] settings) => FetchAsync(Url.AbsoluteUri, settings);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
    }
}
