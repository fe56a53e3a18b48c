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

    [LoggerMessage(8005, LogLevel.Debug, "Alert {AlertId} is held for sink {Sink} until {Until}")]
    public static partial void Held(ILogger logger, string alertId, string sink, DateTimeOffset until);

    [LoggerMessage(8006, LogLevel.Debug, "{Alerts} held alerts went to sink {Sink} as {Batch}: {Outcome}")]
    public static partial void HeldDelivered(ILogger logger, int alerts, string sink, string batch, string outcome);
}
