using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>
/// Says how many messages lie set aside, for a host whose operators read logs: Azure measures no single queue's length. One line a queue that holds any,
/// each time it is asked, so that an alert stays up until the queues are empty.
/// </summary>
public sealed class SetAsideReport(IMessageQueue queue, ILogger<SetAsideReport> logger)
{
    /// <summary>Counts what is set aside and logs a line a queue; gives the sum. Two cheap queue operations a queue.</summary>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var sum = 0;
        foreach (var name in QueueNames.All)
        {
            var poison = QueueNames.PoisonOf(name);
            var count = (await queue.CountAsync(poison, cancellationToken)).Total();
            if (count > 0)
            {
                FlowLog.SetAside(logger, count, poison);
            }

            sum += count;
        }

        return sum;
    }
}
