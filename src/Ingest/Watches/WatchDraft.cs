namespace Ingest.Watches;

/// <summary>A watch as it is asked for, in YAML, on the command line or through the API alike: in words, nothing looked up yet. <see cref="WatchDrafting"/> makes a watch of it.</summary>
/// <param name="Name">Its name.</param>
public sealed record WatchDraft(string? Name)
{
    /// <summary>The place: a name, "Name, Country", "Name, Division".</summary>
    public string? Place { get; init; }

    /// <summary>The place's id; it wins over the name.</summary>
    public string? PlaceId { get; init; }

    /// <summary>A person's name.</summary>
    public string? Person { get; init; }

    /// <summary>An organisation's name.</summary>
    public string? Organization { get; init; }

    /// <summary>The middle of a circle around no place: <c>latitude,longitude</c> in degrees.</summary>
    public string? Near { get; init; }

    /// <summary>The circle's radius, such as <c>25 km</c>.</summary>
    public string? Within { get; init; }

    /// <summary>GeoJSON text of an area.</summary>
    public string? Area { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<string> Phrases { get; init; } = [];

    public IReadOnlyList<string> Events { get; init; } = [];

    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>A number from 0 to 1.</summary>
    public string? Confidence { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Why it does not listen for now.</summary>
    public string? Paused { get; init; }

    public IReadOnlyList<string> Tell { get; init; } = [];

    /// <summary>What counts as new, where it differs from the settings of all.</summary>
    public NoveltyDraft? Novelty { get; init; }
}
