using Microsoft.Extensions.Logging;

namespace Ingest.Storage.Ordered;

internal static partial class OrderedLog
{
    [LoggerMessage(0_101, LogLevel.Warning, "Messages that were seen on {Queue} do not come, because someone else takes them too or too many stand before them: from now on they are worked on as they come; results stay right, which report of a story is first may differ")]
    public static partial void OrderLost(ILogger logger, string queue);
}
