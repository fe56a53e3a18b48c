namespace Ingest.Feeds;

/// <summary>The words that <see cref="FeedMessage.Work"/> holds; none of them means: pull the feed.</summary>
public static class FeedWork
{
    /// <summary>Ask the feed's hub for what is due: to push, or to stop.</summary>
    public const string Hub = "hub";

    /// <summary>Read what a hub pushed.</summary>
    public const string Pushed = "pushed";
}
