using System.ComponentModel.DataAnnotations;

namespace Ingest.Places;

/// <summary>Settings of the stage, in the section <c>Ingest:Places</c>.</summary>
public sealed class PlacesOptions
{
    /// <summary>Where the settings are.</summary>
    public const string Section = "Ingest:Places";

    /// <summary>Mentions with less confidence than this are not kept; between 0 and 1.</summary>
    [Range(0.0, 1.0)]
    public double LeastConfidence { get; set; }

    /// <summary>The user's own places, a file as docs/places.md describes; null: <c>places.yaml</c> in <see cref="Folder"/>, where it is there.</summary>
    public string? File { get; set; }

    /// <summary>The folder that <c>places.yaml</c> is looked for in: the data folder, or the app's in Azure Functions.</summary>
    [Required]
    public string Folder { get; set; } = "./data";
}
