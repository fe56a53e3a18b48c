using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Articles;

/// <summary>Registers the stage.</summary>
public static class ArticlesRegistration
{
    /// <summary>Adds page reading and the archive of articles. Needs a blob store and the Feeds stage beside it.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton<FeedEntries>();
        services.TryAddSingleton<PageLedger>();
        services.TryAddSingleton<PageReader>();
        services.TryAddSingleton<ArticleArchive>();
        return services;
    }
}
