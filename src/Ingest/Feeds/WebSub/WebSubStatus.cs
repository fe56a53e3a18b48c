namespace Ingest.Feeds.WebSub;

/// <summary>The words that <see cref="WebSubState.Status"/> holds.</summary>
public static class WebSubStatus
{
    /// <summary>The feed names a hub that was not asked yet.</summary>
    public const string Wanted = "wanted";

    /// <summary>The hub is being asked, and is to confirm by a request of its own.</summary>
    public const string Asked = "asked";

    /// <summary>The hub confirmed; it pushes, and the feed is pulled less often.</summary>
    public const string Live = "live";

    /// <summary>The hub failed, or never confirmed; asked again at growing distances.</summary>
    public const string Failing = "failing";

    /// <summary>The hub does not want to; asked again after a week.</summary>
    public const string Denied = "denied";

    /// <summary>The hub is asked to stop; the state goes when it confirms that, or does not.</summary>
    public const string Leaving = "leaving";
}
