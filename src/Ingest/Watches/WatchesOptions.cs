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
}
