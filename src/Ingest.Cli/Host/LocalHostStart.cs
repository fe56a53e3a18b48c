using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Cli.Host;

/// <summary>Makes the local host out of the stages.</summary>
internal static class LocalHostStart
{
    /// <summary>Takes up what an earlier process left in hand, and makes the host.</summary>
    public static async Task<LocalHost> CreateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<IResumableQueue>().ReturnInterruptedAsync(cancellationToken);
        var pipeline = services.GetRequiredService<Pipeline>();
        var options = services.GetRequiredService<HostOptions>();
        return new LocalHost(
            Routes(pipeline, options),
            pipeline.PullFeedsAsync,
            services.GetRequiredService<IMessageQueue>(),
            options,
            TimeProvider.System,
            services.GetRequiredService<ILoggerFactory>());
    }

    private static IReadOnlyList<QueueRoute> Routes(Pipeline pipeline, HostOptions options) =>
    [
        Route(QueueNames.Feeds, options.FeedWorkers, pipeline.FetchFeedAsync, pipeline),
        Route(QueueNames.Pages, options.PageWorkers, pipeline.FetchPageAsync, pipeline),
        Route(QueueNames.Articles, options.ArticleWorkers, pipeline.EnrichArticleAsync, pipeline),
        Route(QueueNames.Alerts, options.AlertWorkers, pipeline.DeliverAlertAsync, pipeline) with { IsOvertaken = true },
    ];

    private static QueueRoute Route(string queue, int workers, Func<string, Turn, CancellationToken, Task> handle, Pipeline pipeline) =>
        new(queue, workers, handle, (body, reason, cancellationToken) => pipeline.GiveUpAsync(queue, body, reason, cancellationToken));
}
