namespace Ingest.Articles.Extraction;

/// <summary>What a page's JSON-LD says about its article. Everything as written there, uncleaned.</summary>
internal sealed record PageFacts
{
    public static readonly PageFacts None = new();

    public bool IsArticle { get; init; }

    public bool IsIndex { get; init; }

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Those named as authors, organisations included.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Body { get; init; }

    /// <summary>The entries, if it is a live blog.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; init; } = [];

    public string? Image { get; init; }

    public string? Address { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    /// <summary>What <c>isAccessibleForFree</c> says; null where it is not said.</summary>
    public bool? IsFree { get; init; }
}
