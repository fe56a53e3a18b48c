using Microsoft.Extensions.Logging;

namespace Ingest;

internal static partial class AttemptLog
{
    [LoggerMessage(1_001, LogLevel.Information, "A message on {Queue} is put off for {Delay} (time {Deferrals}): {Reason}")]
    public static partial void Deferred(ILogger logger, string queue, TimeSpan delay, int deferrals, string reason);

    [LoggerMessage(1_002, LogLevel.Warning, "A message on {Queue} is set aside after {Attempts} attempts: {Reason} ({Body})")]
    public static partial void SetAside(ILogger logger, string queue, long attempts, string reason, string body);

    [LoggerMessage(1_003, LogLevel.Error, "A message on {Queue} is set aside and its reason cannot be kept ({Problem}); the reason is: {Reason}")]
    public static partial void ReasonLost(ILogger logger, string queue, string problem, string reason);

    [LoggerMessage(1_004, LogLevel.Warning, "A message on {Queue} waits for the storage: {Reason}")]
    public static partial void WaitsForStorage(ILogger logger, string queue, string reason);
}
