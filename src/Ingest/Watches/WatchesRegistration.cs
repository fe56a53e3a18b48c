using Ingest.Feeds.Fetching;
using Ingest.Language;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches.Sinks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Watches;

/// <summary>Registers the stage.</summary>
public static class WatchesRegistration
{
    /// <summary>Adds the watchlist, matching, alerts and their delivery. Needs a blob store and the stage Feeds beside it; the console sink writes to standard output unless an <see cref="AlertConsole"/> is registered before.</summary>
    public static IServiceCollection AddWatches(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<WatchesOptions>().Bind(configuration.GetSection("Ingest:Watches")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<WatchesOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static _ => new AlertConsole(Console.Out));
        services.TryAddSingleton<WatchlistArchive>();
        services.TryAddSingleton(static _ => Gazetteer.Open());
        services.TryAddSingleton<WatchPlaces>();
        services.TryAddSingleton(static provider => new WatchMatcher(provider.GetRequiredService<Gazetteer>(), LanguageEngine.Cut));
        services.TryAddSingleton<AlertDesk>();
        services.TryAddSingleton<WatchTrial>();
        services.AddHttpClient(WebhookSink.ClientName)
            .ConfigureHttpClient(static (provider, client) => client.Timeout = provider.GetRequiredService<WatchesOptions>().WebhookTimeout)
            .ConfigurePrimaryHttpMessageHandler(static provider => provider.GetRequiredService<GuardedConnection>().CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.TryAddSingleton<AtomFile>();
        services.TryAddSingleton(provider => new AlertDelivery(
            provider.GetRequiredService<IBlobStore>(),
            provider.GetRequiredService<WatchlistArchive>(),
            new SinkDesk(
                new WebhookSink(provider.GetRequiredService<IHttpClientFactory>(), new SinkSecrets(configuration), provider.GetRequiredService<TimeProvider>()),
                provider.GetRequiredService<AtomFile>(),
                provider.GetRequiredService<AlertConsole>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<AlertDelivery>>()));
        return services;
    }
}
