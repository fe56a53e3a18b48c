using Microsoft.Extensions.Logging;

namespace Ingest.Functions;

internal static partial class FunctionsLog
{
    [LoggerMessage(10001, LogLevel.Information, "{Feeds} feeds are due; the schedule was late: {IsPastDue}")]
    public static partial void Pulled(ILogger logger, int feeds, bool isPastDue);
}
