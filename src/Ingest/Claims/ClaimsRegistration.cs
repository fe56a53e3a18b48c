using Ingest.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Claims;

/// <summary>Puts the stage into a container.</summary>
public static class ClaimsRegistration
{
    /// <summary>Adds <see cref="ArticleAnalyzer"/>, <see cref="Enricher"/> and <see cref="EnrichmentArchive"/>. The stage has no settings of its own yet.</summary>
    public static IServiceCollection AddClaims(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton<LanguageEngine>();
        services.TryAddSingleton<ArticleAnalyzer>();
        services.TryAddSingleton<Enricher>();
        services.TryAddSingleton<EnrichmentArchive>();
        return services;
    }
}
