using Ingest.Language;

namespace Ingest.Claims;

/// <summary>What happened.</summary>
/// <param name="Type">A PLOVER category (ASSAULT, MOBILIZE, …).</param>
/// <param name="Mode">A PLOVER mode, where one fits.</param>
/// <param name="Subtype">An ACLED sub-event name, or one of the five ACLED lacks, where one fits.</param>
/// <param name="Trigger">The word or words that say so.</param>
public sealed record ClaimEvent(string Type, string? Mode, string? Subtype, TextSpan Trigger);
