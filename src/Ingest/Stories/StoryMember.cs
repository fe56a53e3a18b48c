using Ingest.Articles;

namespace Ingest.Stories;

/// <summary>A placed report as the window keeps it, and as its state blob holds it: all that is needed to rebuild the index exactly.</summary>
/// <param name="ArticleId">The report.</param>
/// <param name="Arrival">Its number in order of arrival, from 1; 0 where it was filed too far back to be kept in the window.</param>
/// <param name="Floor">The arrival number of the oldest report in the window when this one was added.</param>
/// <param name="FiledOn">The day it is filed under, or the day of the report before it where that is later: never falls as arrivals rise.</param>
/// <param name="Published">When it was published; null where nobody says.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="DuplicateOf">The report it copies, or null.</param>
/// <param name="Similarity">How much of the text is the same; null without <paramref name="DuplicateOf"/>.</param>
/// <param name="MinHash">The sketch: base64 of little-endian 16-bit numbers, 126 of the whole text and 30 of its beginning.</param>
/// <param name="Shingles">How many different shingles the text has.</param>
/// <param name="Terms">Hashes of its telling words: base64 of little-endian 32-bit numbers.</param>
/// <param name="Vector">The most telling of them with their weights: base64 of pairs of a hash and a 32-bit float.</param>
/// <param name="CopiedArrival">The arrival number of the report that it copies; null without <paramref name="DuplicateOf"/>.</param>
/// <param name="Merges">The story that it joined to its own, or null.</param>
/// <param name="Credit">The agencies that it names as its source, or null.</param>
internal sealed record StoryMember(
    string ArticleId,
    long Arrival,
    long Floor,
    DateOnly FiledOn,
    DateTimeOffset? Published,
    string StoryId,
    string? DuplicateOf,
    double? Similarity,
    string MinHash,
    int Shingles,
    string Terms,
    string Vector,
    long? CopiedArrival = null,
    string? Merges = null,
    AgencyCredit? Credit = null)
{
    /// <summary>The placement without the sketch.</summary>
    public StoryPlacement Placement() => new(StoryId, DuplicateOf, Similarity, Merges, Credit);
}
