namespace Ingest.Feeds;

/// <summary>The words that <see cref="FeedState.Status"/> holds.</summary>
public static class FeedStatus
{
    /// <summary>Not pulled yet.</summary>
    public const string New = "new";

    /// <summary>Brought something on the last pull.</summary>
    public const string Ok = "ok";

    /// <summary>The same as the time before.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>The server or the way to it failed; tried again at growing distances.</summary>
    public const string Failing = "failing";

    /// <summary>We do not ask or do not accept.</summary>
    public const string Refused = "refused";

    /// <summary>What is there is no feed.</summary>
    public const string NotAFeed = "not-a-feed";

    /// <summary>Withdrawn by its publisher (410); not asked again, kept in the list.</summary>
    public const string Gone = "gone";
}
