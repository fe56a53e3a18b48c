namespace Ingest.Claims.Events;

/// <summary>What two claims say of one part of an event, set side by side.</summary>
public enum Agreement
{
    /// <summary>One of the two leaves it out, or both do.</summary>
    Open,

    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>Both say something, and it may or may not be the same: "the attackers", "the gunmen".</summary>
    Unclear,

    /// <summary>Both say something, and it cannot be the same.</summary>
    Other,
}
