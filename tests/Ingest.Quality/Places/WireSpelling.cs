using Ingest.Places;

namespace Ingest.Quality.Places;

/// <summary>A place with the ways in which reports spell it.</summary>
internal sealed record WireSpelling(Place Place, IReadOnlyList<string> Spellings);
