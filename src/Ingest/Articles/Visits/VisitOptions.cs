using System.ComponentModel.DataAnnotations;

namespace Ingest.Articles.Visits;

/// <summary>When the pages of kept articles are asked again, to catch corrections and withdrawals. Configuration section <c>Ingest:Visits</c>.</summary>
public sealed class VisitOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "Ingest:Visits";

    /// <summary>How old an article is at each visit, counted from its publication or its last change: growing times in m, h or d, a space between. Empty: never.</summary>
    [CustomValidation(typeof(VisitSchedule), nameof(VisitSchedule.Validate))]
    public string Ages { get; set; } = "15m 1h 6h 1d 3d 7d 30d";

    /// <summary>How often a page is visited at most, however often it changes.</summary>
    [Range(1, 10_000)]
    public int MostVisits { get; set; } = 40;

    /// <summary>How many visits are under way at most.</summary>
    [Range(1, 10_000)]
    public int MostUnderWay { get; set; } = 200;

    /// <summary>How many of them to one host.</summary>
    [Range(1, 1000)]
    public int MostPerHost { get; set; } = 20;

    /// <summary>After how long a visit that was sent for and never ended counts as lost, so that another is sent.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MessageLost { get; set; } = TimeSpan.FromHours(6);
}
