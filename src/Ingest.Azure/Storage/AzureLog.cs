using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Storage;

internal static partial class AzureLog
{
    [LoggerMessage(11_001, LogLevel.Warning, "The storage account {Account} does not answer as it should ({Reason}); requests are repeated")]
    public static partial void TroubleBegan(ILogger logger, string account, string reason);

    [LoggerMessage(11_002, LogLevel.Warning, "The storage account {Account} answers again after {Duration} and {Count} failed requests")]
    public static partial void TroubleEnded(ILogger logger, string account, TimeSpan duration, int count);
}
