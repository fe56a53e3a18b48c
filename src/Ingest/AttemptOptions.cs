using System.ComponentModel.DataAnnotations;

namespace Ingest;

/// <summary>
/// What the Functions host is told about its queues, as far as <see cref="Attempts"/> must know it. The defaults are those of host.json; the
/// section is the one through which app settings override host.json (<c>AzureFunctionsJobHost__extensions__queues__maxDequeueCount</c>), so
/// that both sides hear of a change.
/// </summary>
public sealed class AttemptOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "AzureFunctionsJobHost:extensions:queues";

    /// <summary>How often the host delivers a message before it moves it to the poison queue.</summary>
    [Range(1, 100)]
    public int MaxDequeueCount { get; set; } = 5;

    /// <summary>After how long the host delivers a message again that failed.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan VisibilityTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
