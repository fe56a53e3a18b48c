namespace Ingest.Watches.Yaml;

/// <summary>The event types that a watch can ask for: the PLOVER categories.</summary>
public static class EventTypes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
        "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];
}
