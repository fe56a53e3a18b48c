using Microsoft.Extensions.Logging;

namespace Ingest.Storage.Ordered;

internal static partial class OrderedLog
{
    [LoggerMessage(0_101, LogLevel.Warning, "Someone else takes messages from {Queue} too, so they are worked on in the order in which they come; results stay right, which report of a story is first may differ")]
    public static partial void OrderLost(ILogger logger, string queue);
}
