using System.ComponentModel.DataAnnotations;

namespace Ingest.Index;

/// <summary>Settings of the index.</summary>
public sealed class IndexOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Ingest:Index";

    /// <summary>The name of the file in the data folder.</summary>
    public const string FileName = "index.db";

    /// <summary>The SQLite file; where nothing is said, <see cref="FileName"/> in the data folder.</summary>
    [Required]
    public string Path { get; set; } = FileName;

    /// <summary>How long a write waits for another process to finish its own.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
