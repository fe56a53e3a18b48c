using Ingest.Language;

namespace Ingest.Claims;

/// <summary>What happened.</summary>
/// <param name="Type">A PLOVER category (ASSAULT, MOBILIZE, …).</param>
/// <param name="Mode">A PLOVER mode, where one fits.</param>
/// <param name="Subtype">An ACLED sub-event name, or one of the five ACLED lacks, where one fits.</param>
/// <param name="Trigger">The word or words that say so.</param>
public sealed record ClaimEvent(string Type, string? Mode, string? Subtype, TextSpan Trigger)
{
    /// <summary>In messages: the CAMEO code, as fine as mode and sub-event tell; null where CAMEO has none (disasters).</summary>
    public string? Cameo { get; init; }

    /// <summary>In messages: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null where it is none of them.</summary>
    public int? QuadClass { get; init; }
}
