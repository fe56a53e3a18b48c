using Microsoft.Extensions.Logging;

namespace Ingest.Stories;

internal static partial class StoriesLog
{
    [LoggerMessage(4000, LogLevel.Information, "The story window was rebuilt from {Count} placed reports")]
    public static partial void WindowRebuilt(ILogger logger, int count);

    [LoggerMessage(4001, LogLevel.Debug, "Article {ArticleId} is in story {StoryId}, a copy of {DuplicateOf}")]
    public static partial void Placed(ILogger logger, string articleId, string storyId, string? duplicateOf);

    [LoggerMessage(4002, LogLevel.Warning, "The story state of {Blob} cannot be read and is left out of the window: {Reason}")]
    public static partial void StateUnreadable(ILogger logger, string blob, string reason);

    [LoggerMessage(4003, LogLevel.Information, "Story {MergedStoryId} and story {StoryId} are one, as article {ArticleId} shows; it goes on as {StoryId}")]
    public static partial void Merged(ILogger logger, string mergedStoryId, string storyId, string articleId);

    [LoggerMessage(4004, LogLevel.Information, "{Count} placed reports of {Day} are packed in {Blob}, so that the next start is quick")]
    public static partial void DayPacked(ILogger logger, int count, DateOnly day, string blob);
}
