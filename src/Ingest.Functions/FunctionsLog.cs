using Microsoft.Extensions.Logging;

namespace Ingest.Functions;

internal static partial class FunctionsLog
{
    [LoggerMessage(13_001, LogLevel.Information, "{Feeds} feeds are due; the schedule was late: {IsPastDue}")]
    public static partial void Pulled(ILogger logger, int feeds, bool isPastDue);

    [LoggerMessage(13_002, LogLevel.Warning, "{Path} cannot be answered now: {Reason}")]
    public static partial void CannotFollow(ILogger logger, string? path, string reason);
}
