using Microsoft.Extensions.Logging;

namespace Ingest.Articles;

internal static partial class ArticlesLog
{
    [LoggerMessage(3_001, LogLevel.Debug, "Article {ArticleId} read from {PageUrl}, text from the {TextSource}")]
    public static partial void Read(ILogger logger, string articleId, string pageUrl, string textSource);

    [LoggerMessage(3_002, LogLevel.Debug, "Page {PageUrl} is set aside ({Code}): {Reason}")]
    public static partial void SetAside(ILogger logger, string pageUrl, string code, string reason);

    [LoggerMessage(3_003, LogLevel.Debug, "Page {PageUrl} is tried again later ({Code}): {Reason}")]
    public static partial void TryLater(ILogger logger, string pageUrl, string code, string reason);

    [LoggerMessage(3_004, LogLevel.Information, "Visits sent for {Count} articles")]
    public static partial void VisitsSent(ILogger logger, int count);

    [LoggerMessage(3_005, LogLevel.Debug, "Page {PageUrl} visited: {Code}")]
    public static partial void Visited(ILogger logger, string? pageUrl, string code);
}
