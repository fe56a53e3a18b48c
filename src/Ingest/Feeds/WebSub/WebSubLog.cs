using Microsoft.Extensions.Logging;

namespace Ingest.Feeds.WebSub;

/// <summary>What is logged about hubs; event ids 2100 and up. Never a token, never a secret.</summary>
internal static partial class WebSubLog
{
    [LoggerMessage(2100, LogLevel.Information, "{Hub} is asked to {Mode} {Topic}.")]
    public static partial void HubAsked(ILogger logger, string hub, string mode, string topic);

    [LoggerMessage(2101, LogLevel.Warning, "{Hub} could not be asked to {Mode} {Topic}: {Reason} The feed is pulled as before.")]
    public static partial void HubFailed(ILogger logger, string hub, string mode, string topic, string reason);

    [LoggerMessage(2102, LogLevel.Information, "{Hub} pushes {Topic} until {LeaseEnds:u}.")]
    public static partial void Live(ILogger logger, string hub, string topic, DateTimeOffset leaseEnds);

    [LoggerMessage(2103, LogLevel.Warning, "{Hub} does not push {Topic}: {Reason} The feed is pulled as before.")]
    public static partial void Denied(ILogger logger, string hub, string topic, string reason);

    [LoggerMessage(2104, LogLevel.Warning, "{Hub} verifies what nobody wants, callback of {Topic} ({Code}): {Reason}")]
    public static partial void VerificationRefused(ILogger logger, string hub, string topic, string code, string reason);

    [LoggerMessage(2105, LogLevel.Warning, "A delivery of {Hub} for {Topic} is not taken: {Code}. The feed is still pulled.")]
    public static partial void PushNotTaken(ILogger logger, string hub, string topic, string code);

    [LoggerMessage(2106, LogLevel.Warning, "What was pushed for {FeedUrl} is no feed: {Reason} The feed is pulled instead.")]
    public static partial void PulledInstead(ILogger logger, string feedUrl, string reason);
}
