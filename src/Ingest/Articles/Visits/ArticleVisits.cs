using Ingest.Feeds;

namespace Ingest.Articles.Visits;

/// <summary>What is known of an article's page from asking it, and when it is asked next.</summary>
/// <param name="Message">The message that led to the page; a visit is the same message with its due time.</param>
/// <param name="Copy">The page as it came last.</param>
/// <param name="LastWhole">When the server last sent the whole page, the same bytes as before included.</param>
/// <param name="Since">What the article's age is counted from: its publication, its first fetch, or its last change.</param>
/// <param name="NextDue">When it is asked next, in whole seconds; null where it is no more.</param>
/// <param name="Count">How often it was visited.</param>
/// <param name="Failures">Visits in a row to which the server did not answer with the page or with a no.</param>
/// <param name="VisitedFor">The due time of the last visit that ended.</param>
/// <param name="Visited">When that was.</param>
/// <param name="Code">What came of it: <c>changed</c>, <c>unchanged</c>, <c>withdrawn</c>, or why there was no article.</param>
/// <param name="Reason">The same in words, where there is more to say.</param>
/// <param name="SentFor">The due time that a message was last sent for; while it is <paramref name="NextDue"/>, that message is under way.</param>
public sealed record ArticleVisits(
    PageMessage Message,
    PageCopy Copy,
    DateTimeOffset LastWhole,
    DateTimeOffset Since,
    DateTimeOffset? NextDue,
    int Count = 0,
    int Failures = 0,
    DateTimeOffset? VisitedFor = null,
    DateTimeOffset? Visited = null,
    string? Code = null,
    string? Reason = null,
    DateTimeOffset? SentFor = null)
{
    /// <summary>The host that is asked.</summary>
    public string Host() => Uri.TryCreate(Message.Url, UriKind.Absolute, out var url) ? url.Host : string.Empty;
}
