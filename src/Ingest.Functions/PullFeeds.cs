using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ingest.Functions;

/// <summary>On a schedule: leaves a message on <see cref="QueueNames.Feeds"/> for each feed that is due. Late or missed ticks lose nothing: what is due stays due.</summary>
public sealed class PullFeeds(Pipeline pipeline, SetAsideReport setAside, ILogger<PullFeeds> logger)
{
    [Function(nameof(PullFeeds))]
    public async Task RunAsync([TimerTrigger(AppSettings.PullSchedule)] TimerInfo timer, CancellationToken cancellationToken)
    {
        var sent = await pipeline.PullFeedsAsync(cancellationToken);
        FunctionsLog.Pulled(logger, sent, timer.IsPastDue);
        await setAside.WriteAsync(cancellationToken);
    }
}
