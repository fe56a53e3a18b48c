namespace Ingest.Articles.Visits;

/// <summary>What came of asking a page again.</summary>
public abstract record VisitOutcome
{
    private VisitOutcome()
    {
    }

    /// <summary>The page holds the article; whether its text is another is seen when it is kept.</summary>
    public sealed record Article(PageOutcome.Article Read) : VisitOutcome;

    /// <summary>The page is the one we have, byte for byte or by the server's word. <paramref name="Copy"/> where it was sent whole.</summary>
    public sealed record Unchanged(PageCopy? Copy) : VisitOutcome;

    /// <summary>The server says that there is nothing at the address any more (404, 410).</summary>
    public sealed record Withdrawn(int Status, string Message) : VisitOutcome;

    /// <summary>The page came, or was refused, and holds nothing to compare the article with: a wall, an error page, another article.</summary>
    public sealed record NoArticle(string Code, string Message) : VisitOutcome;

    /// <summary>The server or the way to it failed.</summary>
    public sealed record Failed(string Code, string Message, TimeSpan? RetryAfter) : VisitOutcome;

    /// <summary>Nobody subscribes to the feed any more.</summary>
    public sealed record Unsubscribed : VisitOutcome;

    /// <summary>The visit was made before, or was overtaken by another plan.</summary>
    public sealed record NothingToDo : VisitOutcome;
}
