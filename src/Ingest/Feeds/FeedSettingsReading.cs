namespace Ingest.Feeds;

/// <summary>What came of changing a feed's settings.</summary>
public abstract record FeedSettingsReading
{
    private FeedSettingsReading()
    {
    }

    /// <summary>The feed with the change.</summary>
    public sealed record Changed(FeedState Feed) : FeedSettingsReading;

    /// <summary>It cannot be made; <paramref name="Message"/> says why and what is allowed.</summary>
    public sealed record Invalid(string Message) : FeedSettingsReading;
}
