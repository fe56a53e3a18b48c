namespace Ingest.Articles.Visits;

/// <summary>What came of a visit, as it is noted.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Reason">For people; null where there is no more to say.</param>
/// <param name="Copy">The page, where the server sent it whole.</param>
/// <param name="IsFailure">Whether asking sooner than planned may help.</param>
/// <param name="RetryAfter">How long the server asked us to stay away.</param>
public sealed record VisitResult(string Code, string? Reason = null, PageCopy? Copy = null, bool IsFailure = false, TimeSpan? RetryAfter = null)
{
    /// <summary>The text is another: there is a new revision.</summary>
    public const string Changed = "changed";

    /// <summary>The text is the one that is kept.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>The page is gone.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Nobody subscribes to the feed any more; the page is not asked again.</summary>
    public const string Unsubscribed = "unsubscribed";
}
