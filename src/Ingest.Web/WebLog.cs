using Microsoft.Extensions.Logging;

namespace Ingest.Web;

internal static partial class WebLog
{
    [LoggerMessage(9_100, LogLevel.Error, "{Method} {Path} failed unexpectedly")]
    public static partial void Failed(ILogger logger, Exception exception, string method, string? path);

    [LoggerMessage(9_101, LogLevel.Warning, "{Method} {Path} cannot be answered now: {Reason}")]
    public static partial void Unavailable(ILogger logger, string method, string? path, string reason);
}
