using Microsoft.Extensions.Logging;

namespace Ingest.Cli.Host;

internal static partial class HostLog
{
    [LoggerMessage(10_001, LogLevel.Warning, "A message on {Queue} is set aside after {Attempts} attempts: {Reason} ({Body})")]
    public static partial void SetAside(ILogger logger, string queue, int attempts, string reason, string body);

    [LoggerMessage(10_002, LogLevel.Debug, "Attempt {Attempts} on {Queue} failed, next in {Delay}: {Reason}")]
    public static partial void TriesAgain(ILogger logger, string queue, int attempts, TimeSpan delay, string reason);

    [LoggerMessage(10_003, LogLevel.Warning, "A message on {Queue} failed unexpectedly")]
    public static partial void Failed(ILogger logger, Exception exception, string queue);

    [LoggerMessage(10_004, LogLevel.Information, "No pull now: {Waiting} messages wait on pages and articles")]
    public static partial void TooDeep(ILogger logger, int waiting);

    [LoggerMessage(10_005, LogLevel.Warning, "Feeds that are due could not be found, trying again: {Reason}")]
    public static partial void PullFailed(ILogger logger, string reason);

    [LoggerMessage(10_006, LogLevel.Debug, "No messages can be taken from {Queue} now: {Reason}")]
    public static partial void CannotReceive(ILogger logger, string queue, string reason);

    [LoggerMessage(10_007, LogLevel.Warning, "A message on {Queue} could be neither acknowledged nor given back, it is delivered again when its lease ends: {Reason}")]
    public static partial void CannotSettle(ILogger logger, string queue, string reason);

    [LoggerMessage(10_008, LogLevel.Warning, "Work on {Queue} stopped because the storage is out of reach, it goes on in {Delay}: {Reason}")]
    public static partial void StorageIsOut(ILogger logger, string queue, TimeSpan delay, string reason);

    [LoggerMessage(10_009, LogLevel.Debug, "The lease of a message on {Queue} was lost while it was worked on; it comes once more and changes nothing")]
    public static partial void LeaseLost(ILogger logger, string queue);
}
