using Ingest.Language;

namespace Ingest.Watches.Matching;

/// <summary>One mention of a watched thing that counts.</summary>
internal sealed record WatchHit(Watch Watch, TextSpan Span, string Level, string? PlaceId, string? PlaceName, string Reason);
