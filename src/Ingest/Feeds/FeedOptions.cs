using System.ComponentModel.DataAnnotations;

namespace Ingest.Feeds;

/// <summary>When feeds are pulled, and who hears how they fare. Configuration section <c>Ingest:Feeds</c>.</summary>
public sealed class FeedOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "Ingest:Feeds";

    /// <summary>NCrontab expression (five fields, or six with seconds first, UTC) for feeds that have none of their own. Empty: each feed by its own rhythm.</summary>
    [CustomValidation(typeof(FeedSchedule), nameof(FeedSchedule.Validate))]
    public string Schedule { get; set; } = string.Empty;

    /// <summary>How long the entries that are to be expected of a feed may wait altogether before it is asked again (<see cref="RhythmWait"/>). Twice as much asks about 0.7 times as often.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan DelayBudget { get; set; } = TimeSpan.FromMinutes(4);

    /// <summary>The shortest wait between two visits that rhythm, hints or failures lead to.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan ShortestWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest wait that rhythm or hints lead to; feeds that ask for years were seen.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The longest wait of all: for a feed that has failed for weeks, or whose server asks for it. Feeds do come back from the dead.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan LongestSilence { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How many pulls in a row must find a permanent redirect before the new address replaces the old one.</summary>
    [Range(1, 1000)]
    public int PullsUntilMoved { get; set; } = 3;

    /// <summary>For how long it must have been found, besides.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00")]
    public TimeSpan MovedAfter { get; set; } = TimeSpan.FromDays(2);

    /// <summary>The sinks (of the watchlist) that hear when a feed breaks, falls silent or recovers; the console where none is named.</summary>
    public IList<string> Tell { get; } = [];

    /// <summary>After how long a message that was sent for a feed and never ended counts as lost, so that another is sent.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MessageLost { get; set; } = TimeSpan.FromHours(6);
}
