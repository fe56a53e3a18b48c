using Ingest.Feeds.Fetching;
using Ingest.Feeds.Robots;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Feeds;

/// <summary>Registers the stage.</summary>
public static class FeedsRegistration
{
    /// <summary>Adds fetching, subscriptions, schedule and pulling. Needs a blob store, a queue and a <see cref="TimeProvider"/> beside it.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<FeedOptions>().Bind(configuration.GetSection(FeedOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FetchOptions>().Bind(configuration.GetSection(FetchOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<FeedOptions>>().Value);
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<FetchOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GuardedConnection>();
        services.AddHttpClient(DocumentFetcher.ClientName)
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static provider => provider.GetRequiredService<GuardedConnection>().CreateHandler())
            .AddHttpMessageHandler(static provider => new CertificateNote(provider.GetRequiredService<GuardedConnection>().Certificates))
            // The handler renews its connections itself; a new handler every two minutes would only lose them.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.TryAddSingleton(static provider => new HostRecords(provider.GetRequiredService<IBlobStore>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<HostGates>();
        services.TryAddSingleton(static provider => new DocumentFetcher(
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<FetchOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<HostGates>()));
        services.TryAddSingleton<RobotsArchive>();
        services.TryAddSingleton<RobotsVisit>();
        services.TryAddSingleton(static provider => new RobotsGuard(
            provider.GetRequiredService<RobotsArchive>(),
            provider.GetRequiredService<RobotsVisit>(),
            provider.GetRequiredService<HostGates>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<RawArchive>();
        services.TryAddSingleton<Subscriptions>();
        services.TryAddSingleton<FeedSchedule>();
        services.TryAddSingleton<FeedRounds>();
        services.TryAddSingleton<FeedProgress>();
        services.TryAddSingleton(provider => new FeedRequests(provider.GetRequiredService<DocumentFetcher>(), configuration, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<FeedPull>();
        services.TryAddSingleton<FeedFinder>();
        services.TryAddSingleton<OpmlImport>();
        return services.AddWebSub(configuration);
    }
}
