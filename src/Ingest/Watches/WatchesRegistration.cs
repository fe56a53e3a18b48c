using Ingest.Claims;
using Ingest.Entities;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Language;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches.Pacing;
using Ingest.Watches.Rhythms;
using Ingest.Watches.Sinks;
using Ingest.Watches.Suggesting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Watches;

/// <summary>Registers the stage.</summary>
public static class WatchesRegistration
{
    /// <summary>Adds the watchlist, matching, alerts and their delivery. Needs a blob store, a queue and the stage Feeds beside it; the console sink writes to standard output unless an <see cref="AlertConsole"/> is registered before.</summary>
    public static IServiceCollection AddWatches(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<WatchesOptions>().Bind(configuration.GetSection(WatchesOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<WatchesOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static _ => new AlertConsole(Console.Out));
        services.TryAddSingleton<WatchlistArchive>();
        services.TryAddSingleton(static _ => Gazetteer.Open());
        services.TryAddSingleton<WatchPlaces>();
        services.TryAddSingleton(static provider => new WatchedNames(provider.GetRequiredService<EntityMerging>()));
        services.TryAddSingleton<WatchDrafting>();
        services.TryAddSingleton<WatchCheck>();
        services.TryAddSingleton(static provider => new WatchMatcher(provider.GetRequiredService<Gazetteer>(), LanguageEngine.Cut));
        services.AddRaising();
        services.TryAddSingleton<WatchTrial>();
        services.TryAddSingleton<AliasSearch>();
        services.TryAddSingleton(static provider => new WatchInquiry(
            provider.GetRequiredService<IBlobStore>(), provider.GetRequiredService<EnrichmentArchive>(), provider.GetRequiredService<WatchMatcher>(), provider.GetRequiredService<AlertRecords>()));
        services.AddDelivery(configuration);
        return services;
    }

    private static void AddRaising(this IServiceCollection services)
    {
        services.TryAddSingleton<LookoutArchive>();
        services.TryAddSingleton<WatchRhythms>();
        services.TryAddSingleton(static provider => new AlertDesk(
            provider.GetRequiredService<IBlobStore>(),
            provider.GetRequiredService<WatchlistArchive>(),
            provider.GetRequiredService<WatchMatcher>(),
            provider.GetRequiredService<WatchRhythms>(),
            provider.GetRequiredService<WatchesOptions>(),
            provider.GetRequiredService<ILogger<AlertDesk>>()));
        services.TryAddSingleton(static provider => new SilenceDesk(
            provider.GetRequiredService<WatchlistArchive>(),
            provider.GetRequiredService<WatchRhythms>(),
            provider.GetRequiredService<LookoutArchive>(),
            new FeedTroubles(provider.GetRequiredService<Subscriptions>()),
            new AlertKeeper(provider.GetRequiredService<IBlobStore>(), provider.GetRequiredService<ILogger<SilenceDesk>>()),
            provider.GetRequiredService<WatchesOptions>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient(SinkPost.ClientName)
            .ConfigureHttpClient(static (provider, client) => client.Timeout = provider.GetRequiredService<WatchesOptions>().WebhookTimeout)
            .ConfigurePrimaryHttpMessageHandler(static provider => provider.GetRequiredService<GuardedConnection>().CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.TryAddSingleton(new SinkSecrets(configuration));
        services.TryAddSingleton<SinkPost>();
        services.AddSingleton<IAlertSink, AtomFile>();
        services.AddSingleton<IAlertSink, ConsoleSink>();
        services.AddSingleton<IAlertSink, MailSink>();
        services.AddSingleton<IAlertSink, NtfySink>();
        services.AddSingleton<IAlertSink, QueueSink>();
        services.AddSingleton<IAlertSink, SlackSink>();
        services.AddSingleton<IAlertSink, TeamsSink>();
        services.AddSingleton<IAlertSink, WebhookSink>();
        services.TryAddSingleton<SinkDesk>();
        services.TryAddSingleton<SinkTeller>();
        services.TryAddSingleton<SinkPacing>();
        services.TryAddSingleton<AlertRecords>();
        services.TryAddSingleton(static provider => new AlertDelivery(
            provider.GetRequiredService<AlertRecords>(),
            provider.GetRequiredService<WatchlistArchive>(),
            provider.GetRequiredService<SinkTeller>(),
            provider.GetRequiredService<SinkPacing>(),
            provider.GetRequiredService<ILogger<AlertDelivery>>()));
    }
}
