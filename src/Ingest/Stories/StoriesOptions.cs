using System.ComponentModel.DataAnnotations;

namespace Ingest.Stories;

/// <summary>Settings of the stage (section <c>Ingest:Stories</c>).</summary>
public sealed class StoriesOptions
{
    /// <summary>How many days back a report is compared with others.</summary>
    [Range(1, 365)]
    public int WindowDays { get; set; } = 14;

    /// <summary>How many reports are held in memory at most, about 3 KB each; beyond it the oldest go first.</summary>
    [Range(100, 5_000_000)]
    public int Capacity { get; set; } = 50_000;
}
