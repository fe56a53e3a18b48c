using System.Text.Json.Serialization;

namespace Ingest.Places.Lookup;

/// <summary>One name of a place.</summary>
/// <param name="Use">A value of <see cref="PlaceNameUse"/>.</param>
/// <param name="From">For a former name, the year in which the place got it; null where that is long ago or unknown.</param>
/// <param name="Until">For a former name, the year in which the place lost it.</param>
public sealed record PlaceName(string Name, string Use, int? From, int? Until)
{
    /// <summary>For a former name, its years in words: <c>1924 to 2016</c>, <c>until 1989</c>; else null.</summary>
    [JsonIgnore]
    public string? Years => Until is not { } until ? null
        : From is { } from ? FormattableString.Invariant($"{from} to {until}") : FormattableString.Invariant($"until {until}");
}
