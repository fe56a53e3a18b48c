using Ingest.Claims;

namespace Ingest.Index.Rows;

/// <summary>An event that is told in several versions, by what its fullest claim says.</summary>
/// <param name="Day"><c>yyyy-MM-dd</c>, or two days with a slash between; the article's day where the text tells none.</param>
/// <param name="Actor">The words for who did it; null where that is what differs.</param>
/// <param name="EventKeys">The keys of the claims, each once.</param>
public sealed record ContestedEvent(ClaimEvent Event, ClaimPlace? Place, string? Day, string? Actor, string? Target, IReadOnlyList<string> EventKeys);
