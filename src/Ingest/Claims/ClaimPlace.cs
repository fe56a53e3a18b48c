namespace Ingest.Claims;

/// <summary>Where it happened. Coordinates in degrees, WGS 84; fields of the gazetteer are null for an unresolved mention.</summary>
public sealed record ClaimPlace(
    string? PlaceId,
    string? Name,
    string? Country,
    double? Latitude,
    double? Longitude,
    string? Precision,
    string Text,
    int Offset,
    int Length,
    double Confidence)
{
    /// <summary>The sentence says that it happened there.</summary>
    public const string InSentence = "sentence";

    /// <summary>The sentence names no place: that of the story stands for it.</summary>
    public const string OfStory = "story";

    /// <summary><c>sentence</c>: the sentence says that it happened there; <c>story</c>: it does not, and the text is about that place.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether the sentence says so.</summary>
    internal bool IsSaid() => Basis is not OfStory;
}
