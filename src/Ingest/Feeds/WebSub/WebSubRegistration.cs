using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Feeds.WebSub;

/// <summary>Registers what has to do with hubs.</summary>
internal static class WebSubRegistration
{
    /// <summary>Adds subscriptions at hubs; the rest of the stage must be registered beside it.</summary>
    public static IServiceCollection AddWebSub(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebSubOptions>().Bind(configuration.GetSection(WebSubOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<WebSubOptions>>().Value);
        services.TryAddSingleton(static _ => RandomNumberGenerator.Create());
        services.TryAddSingleton<HubSecrets>();
        services.TryAddSingleton<HubSubscriptions>();
        services.TryAddSingleton<HubOffers>();
        services.TryAddSingleton<FeedReminder>();
        services.TryAddSingleton<HubRounds>();
        services.TryAddSingleton<HubClient>();
        services.TryAddSingleton<HubAsk>();
        services.TryAddSingleton<HubVerification>();
        services.TryAddSingleton<PushLimits>();
        services.TryAddSingleton<PushDesk>();
        services.TryAddSingleton<PushedFeed>();
        return services;
    }
}
