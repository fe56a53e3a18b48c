using System.ComponentModel.DataAnnotations;

namespace Ingest.Feeds;

/// <summary>When feeds are pulled. Configuration section <c>Ingest:Feeds</c>.</summary>
public sealed class FeedOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "Ingest:Feeds";

    /// <summary>NCrontab expression (five fields, or six with seconds first, UTC) for feeds that have none of their own.</summary>
    [Required]
    [CustomValidation(typeof(FeedSchedule), nameof(FeedSchedule.Validate))]
    public string Schedule { get; set; } = "0 */15 * * * *";

    /// <summary>The shortest wait that a feed's own wish (ttl) or a failure leads to.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan ShortestWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest wait that a feed's own wish (ttl) or a failure leads to; feeds that ask for years were seen.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many pulls in a row must find a permanent redirect before the new address replaces the old one.</summary>
    [Range(1, 1000)]
    public int PullsUntilMoved { get; set; } = 3;

    /// <summary>After how long a message that was sent for a feed and never ended counts as lost, so that another is sent.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MessageLost { get; set; } = TimeSpan.FromHours(6);
}
