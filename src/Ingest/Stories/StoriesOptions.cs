using System.ComponentModel.DataAnnotations;

namespace Ingest.Stories;

/// <summary>Settings of the stage (section <c>Ingest:Stories</c>). How the defaults were found: docs/stories.md.</summary>
public sealed class StoriesOptions
{
    /// <summary>Where the settings are.</summary>
    public const string Section = "Ingest:Stories";

    /// <summary>How many days back a report is compared with others.</summary>
    [Range(1, 365)]
    public int WindowDays { get; set; } = 30;

    /// <summary>How many reports are held in memory at most, about 8 KB each; beyond it the oldest go first.</summary>
    [Range(100, SketchBands.MostReports)]
    public int Capacity { get; set; } = 50_000;

    /// <summary>From this share of common shingles on two texts are one, edited.</summary>
    [Range(0.1, 1)]
    public double CopySimilarity { get; set; } = 0.33;

    /// <summary>A shorter text that stands to this part in a longer one is a trimmed copy.</summary>
    [Range(0.3, 1)]
    public double CopyContainment { get; set; } = 0.55;

    /// <summary>Likeness to a story's nearest reports from which on a report belongs to it: wrong joins cost the second event its alert, a story split in two costs one alert more.</summary>
    [Range(0.05, 1)]
    public double StoryLikeness { get; set; } = 0.175;

    /// <summary>A report that is so like two stories shows them to be one. Well above <see cref="StoryLikeness"/>, for a merge is not taken back.</summary>
    [Range(0.05, 1)]
    public double MergeLikeness { get; set; } = 0.25;

    /// <summary>Days after which a likeness counts e times less: reports of one event come close together.</summary>
    [Range(1, 1000)]
    public double FadingDays { get; set; } = 45;
}
