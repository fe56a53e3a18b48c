using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

internal static partial class WatchesLog
{
    [LoggerMessage(8000, LogLevel.Debug, "Alert {AlertId} for watch {Watch}: {Reason}")]
    public static partial void Raised(ILogger logger, string alertId, string watch, string reason);

    [LoggerMessage(8001, LogLevel.Debug, "Alert {AlertId} went to sink {Sink}: {Outcome}")]
    public static partial void Delivered(ILogger logger, string alertId, string sink, string outcome);

    [LoggerMessage(8002, LogLevel.Warning, "Alert {AlertId} could not go to sink {Sink} and is tried again: {Reason}")]
    public static partial void DeliveryFailed(ILogger logger, string alertId, string sink, string reason);

    [LoggerMessage(8003, LogLevel.Warning, "Sink {Sink} is disabled: {Reason}. Enable it again by importing the watchlist with a sink that answers")]
    public static partial void SinkDisabled(ILogger logger, string sink, string reason);

    [LoggerMessage(8004, LogLevel.Warning, "Alert {AlertId} names the sink {Sink}, which the watchlist does not have; it went nowhere")]
    public static partial void NoSuchSink(ILogger logger, string alertId, string sink);
}
