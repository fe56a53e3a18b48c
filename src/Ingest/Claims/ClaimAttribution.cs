using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Who is said to have said it, by which words, and how.</summary>
public sealed record ClaimAttribution(AttributionSource? Source, TextSpan? Cue, string Kind);
