using Microsoft.Extensions.Logging;

namespace Ingest.Feeds;

/// <summary>What this stage logs; event ids 2000 and up.</summary>
internal static partial class FeedsLog
{
    [LoggerMessage(2000, LogLevel.Information, "{FeedCount} feeds are due.")]
    public static partial void RoundSent(ILogger logger, int feedCount);

    [LoggerMessage(2001, LogLevel.Debug, "Pulled {FeedUrl}: {NewCount} new, {ChangedCount} changed of {EntryCount} entries.")]
    public static partial void Pulled(ILogger logger, string feedUrl, int newCount, int changedCount, int entryCount);

    [LoggerMessage(2002, LogLevel.Debug, "{FeedUrl} is as it was.")]
    public static partial void Unchanged(ILogger logger, string feedUrl);

    [LoggerMessage(2003, LogLevel.Warning, "{FeedUrl} could not be pulled: {Reason} Next try {NextDue:u}.")]
    public static partial void Failed(ILogger logger, string feedUrl, string reason, DateTimeOffset nextDue);

    [LoggerMessage(2004, LogLevel.Warning, "{FeedUrl} is gone for good and is not pulled any more.")]
    public static partial void Gone(ILogger logger, string feedUrl);

    [LoggerMessage(2005, LogLevel.Information, "{FeedUrl} was not asked: {Reason} Next try {NextDue:u}.")]
    public static partial void PutOff(ILogger logger, string feedUrl, string reason, DateTimeOffset nextDue);
}
