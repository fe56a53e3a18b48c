using Ingest.Articles.Revisions;
using Ingest.Articles.Visits;
using Ingest.Articles.Warc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Articles;

/// <summary>Registers the stage.</summary>
public static class ArticlesRegistration
{
    /// <summary>Adds page reading and the archive of articles. Needs a blob store and the Feeds stage beside it.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<VisitOptions>().Bind(configuration.GetSection(VisitOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<VisitOptions>>().Value);
        services.TryAddSingleton<FeedEntries>();
        services.TryAddSingleton<PageFetcher>();
        services.TryAddSingleton<PageLedger>();
        services.TryAddSingleton<PageReader>();
        services.TryAddSingleton<ArticleArchive>();
        services.TryAddSingleton<VisitSchedule>();
        services.TryAddSingleton<VisitBook>();
        services.TryAddSingleton<VisitRounds>();
        services.TryAddSingleton<PageVisits>();
        services.TryAddSingleton<Withdrawals>();
        services.TryAddSingleton<ArticleHistories>();
        services.TryAddSingleton<WarcExport>();
        return services;
    }
}
