using Azure.Storage.Queues;
using Ingest.Azure.Language;
using Ingest.Azure.Storage;
using Ingest.Claims;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Functions.Tests.Host;

/// <summary>
/// The app as the Functions host runs it, over a storage account: settings from the local example, the registrations of Program.cs, functions
/// found by their attributes, one instance a call. The queues are read with the storage SDK as the host's extension reads them (5.3.8).
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private static readonly string[] Flow = ["FetchFeed", "FetchPage", "EnrichArticle", "DeliverAlert"];

    // They take seconds to make and hold nothing of a run.
    private static readonly Lazy<ServiceProvider> Engines = new(static () => new ServiceCollection().AddLogging().AddIngest(new ConfigurationBuilder().Build(), Path.GetTempPath()).BuildServiceProvider());

    private readonly WebApplication _app;
    private readonly QueueServiceClient _queues;

    private FunctionsHost(WebApplication app, string connectionString)
    {
        _app = app;
        _queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Asks the HTTP functions.</summary>
    public HttpClient Api { get; private set; } = null!;

    /// <summary>Starts the app with a clock of the test's; facts and state are dated by it.</summary>
    public static async Task<FunctionsHost> StartAsync(string connectionString, TimeProvider clock, ILoggerProvider? log = null, IBlobStore? store = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(Settings(connectionString));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(Engines.Value.GetRequiredService<LanguageEngine>());
        builder.Services.AddSingleton(Engines.Value.GetRequiredService<ArticleAnalyzer>());
        builder.Services.AddSingleton(new AlertConsole(TextWriter.Null));
        if (store is not null)
        {
            builder.Services.AddSingleton(store);
        }

        var folder = new TemporaryFolder();
        builder.Services.AddSingleton(_ => folder);
        builder.Services.AddAzureStorage(builder.Configuration);
        builder.Services.AddAzureLanguage(builder.Configuration);
        builder.Services.AddIngest(builder.Configuration, folder.Path);
        builder.Services.AddHttpFunctions();
        var app = builder.Build();
        app.Services.GetRequiredService<TemporaryFolder>();
        app.MapHttpFunctions();
        await app.StartAsync(CancellationToken.None);
        return new FunctionsHost(app, connectionString) { Api = app.GetTestClient() };
    }

    /// <summary>What the timer does when its schedule comes up.</summary>
    public Task TickAsync(CancellationToken cancellationToken, bool isPastDue = false) =>
        FunctionMethod.Named("PullFeeds").InvokeAsync(Services, new TimerInfo { IsPastDue = isPastDue }, cancellationToken);

    /// <summary>Listens to the queue that triggers a function.</summary>
    public QueueListener ListenTo(string function) => new(FunctionMethod.Named(function), _queues, Services);

    /// <summary>Works off every queue that triggers a function, in the order of the flow, up to the function <paramref name="until"/>; gives how many messages there were.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellationToken, int copies = 1, string? until = null)
    {
        var count = 0;
        foreach (var function in Flow.TakeWhile(function => function != until))
        {
            count += await ListenTo(function).DrainAsync(copies, cancellationToken);
        }

        return count;
    }

    /// <summary>The bodies of all messages that wait on a queue.</summary>
    public async Task<IReadOnlyList<string>> BodiesAsync(string queue, CancellationToken cancellationToken)
    {
        var client = _queues.GetQueueClient(queue);
        var bodies = new List<string>();
        while (await client.ExistsAsync(cancellationToken) && (await client.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(5), cancellationToken)).Value is { Length: > 0 } messages)
        {
            bodies.AddRange(messages.Select(static message => message.Body.ToString()));
        }

        return bodies;
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _app.DisposeAsync();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string connectionString) =>
    [
        .. HostSettings.Local.Select(setting => new KeyValuePair<string, string?>(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value == "UseDevelopmentStorage=true" ? connectionString : setting.Value)),
        new("Ingest:Feeds:AllowPrivateAddresses", "true"),
    ];
}
