using System.ComponentModel.DataAnnotations;

namespace Ingest.Watches;

/// <summary>Settings of the stage (section <c>Ingest:Watches</c>).</summary>
public sealed class WatchesOptions
{
    /// <summary>Where the settings are.</summary>
    public const string Section = "Ingest:Watches";

    /// <summary>The folder that the files of Atom sinks are in: the data folder.</summary>
    [Required]
    public string Folder { get; set; } = "./data";

    /// <summary>How long a webhook may take to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A first mention of a watched thing after so many days without one says so; 0: never.</summary>
    [Range(0, 365)]
    public int QuietDays { get; set; } = 30;

    /// <summary>A follow-up when so many independent sources told a story; 0: never.</summary>
    [Range(0, 1000)]
    public int Sources { get; set; } = 3;

    /// <summary>An alert when a day has so many times the reports of a usual one; 0: never.</summary>
    [Range(0d, 1000d)]
    public double Surge { get; set; } = 3;

    /// <summary>Whether the lack of reports, against what is usual, is an alert.</summary>
    public bool Silence { get; set; } = true;
}
