using System.ComponentModel.DataAnnotations;

namespace Ingest.Cli.Host;

/// <summary>How the local host works: the section <c>Ingest:Host</c>.</summary>
internal sealed class HostOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Ingest:Host";

    /// <summary>How many feeds are pulled at once.</summary>
    [Range(1, 256)]
    public int FeedWorkers { get; set; } = 4;

    /// <summary>How many pages are fetched at once.</summary>
    [Range(1, 256)]
    public int PageWorkers { get; set; } = 8;

    /// <summary>How many articles are read at once; more than the cores is no use.</summary>
    [Range(1, 64)]
    public int ArticleWorkers { get; set; } = Environment.ProcessorCount;

    /// <summary>How many alerts are delivered at once.</summary>
    [Range(1, 64)]
    public int AlertWorkers { get; set; } = 1;

    /// <summary>How often a message is tried before it is set aside.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The wait before the second attempt; it doubles with each further one.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a message is held before another worker may take it; held longer while its worker lives.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary><c>run --once</c> ends when nothing could be done for so long, though messages are left that wait for a later time. Longer than the waits between attempts.</summary>
    public TimeSpan LongestQuiet { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the host looks for feeds that are due.</summary>
    public TimeSpan Tick { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>No pull starts while more messages than this wait on <c>pages</c> and <c>articles</c> together.</summary>
    [Range(1, 1_000_000)]
    public int DeepQueue { get; set; } = 2_000;

    /// <summary>How long finished work waits for slower work that arrived before it.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);
}
