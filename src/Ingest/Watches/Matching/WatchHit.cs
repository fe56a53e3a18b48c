using Ingest.Language;

namespace Ingest.Watches.Matching;

/// <summary>One mention of a watched thing that counts.</summary>
/// <param name="Confidence">0 to 1: that the words are the watched thing.</param>
internal sealed record WatchHit(Watch Watch, TextSpan Span, string Level, string? PlaceId, string? PlaceName, double Confidence, string Reason);
