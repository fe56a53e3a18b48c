namespace Ingest.Index.Query;

/// <summary>The words that queries and claims share.</summary>
public static class QueryTerms
{
    /// <summary>The PLOVER categories.</summary>
    public static IReadOnlyList<string> EventTypes { get; } =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    public static IReadOnlyList<string> Polarities { get; } = ["affirmed", "negated"];

    public static IReadOnlyList<string> Modalities { get; } =
        ["asserted", "claimed", "denied", "possible", "planned", "threatened", "demanded", "asked", "conditional"];

    public static IReadOnlyList<string> MentionKinds { get; } = ["entity", "place"];
}
