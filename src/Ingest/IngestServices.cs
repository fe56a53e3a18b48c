using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Stories;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest;

/// <summary>Puts the stages together, in the order the data flows.</summary>
public static class IngestServices
{
    /// <summary>All stages over one data folder, and the flow through them.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        services.AddStorage(dataFolder);
        services.AddFeeds(configuration);
        services.AddArticles(configuration);
        services.AddStories(configuration);
        services.TryAddSingleton<Language.PlaceNames>(static provider => provider.GetRequiredService<Gazetteer>().Hint);
        services.AddEntities(configuration);
        services.Configure<PlacesOptions>(options => options.Folder = dataFolder);
        services.AddPlaces(configuration);
        services.AddClaims(configuration);
        services.Configure<WatchesOptions>(options => options.Folder = dataFolder);
        services.AddWatches(configuration);
        services.TryAddSingleton(static provider => new Index.Query.PlaceNames(
            name => [.. provider.GetRequiredService<Gazetteer>().Find(name).Select(static match => match.Place)]));
        services.AddIndex(configuration, dataFolder);
        services.AddOptions<AttemptOptions>().Bind(configuration.GetSection(AttemptOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<AttemptOptions>>().Value);
        return services.AddFlow();
    }

    private static IServiceCollection AddFlow(this IServiceCollection services)
    {
        services.TryAddSingleton<Tally>();
        services.TryAddSingleton<SentMarks>();
        services.TryAddSingleton<SetAsideReport>();
        services.TryAddSingleton<FlowOutputs>();
        services.TryAddSingleton<FeedNoticeFlow>();
        services.TryAddSingleton<FeedNotices>();
        services.TryAddSingleton<WatchNoticeFlow>();
        services.TryAddSingleton<FeedFlow>();
        services.TryAddSingleton<WebSubFlow>();
        services.TryAddSingleton<WithdrawalFlow>();
        services.TryAddSingleton<PageFlow>();
        services.TryAddSingleton<VisitFlow>();
        services.TryAddSingleton<ArticleFlow>();
        services.TryAddSingleton<AlertFlow>();
        services.TryAddSingleton<Replay>();
        services.TryAddSingleton<IndexIntake>();
        services.TryAddSingleton<IndexRebuild>();
        services.TryAddSingleton<IndexFollower>();
        services.TryAddSingleton<Pipeline>();
        services.TryAddSingleton<AttemptRecords>();
        services.TryAddSingleton<Attempts>();
        return services;
    }
}
