using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>What the flow as a whole logs. The alerts of infra/app/alerts.bicep search for these lines; a test keeps both alike.</summary>
internal static partial class FlowLog
{
    [LoggerMessage(1_010, LogLevel.Information, "All that follows from article {ArticleId}, revision {Revision}, is sent and indexed.")]
    public static partial void Finished(ILogger logger, string articleId, string revision);

    [LoggerMessage(1_011, LogLevel.Warning, "{Count} messages are set aside on {Queue}.")]
    public static partial void SetAside(ILogger logger, int count, string queue);

    [LoggerMessage(1_012, LogLevel.Warning, "{Name} cannot be read and is not in the index of this process: {Reason}")]
    public static partial void NotIndexed(ILogger logger, string name, string reason);
}
