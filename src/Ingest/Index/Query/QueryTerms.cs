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

    /// <summary>What an article's text is: the whole of what its page shows.</summary>
    public const string WholeText = "article";

    /// <summary>What an article's text is: the start, which a pay wall lets through.</summary>
    public const string StartOfText = "paywall";

    /// <summary>What an article's text is: the feed's own content.</summary>
    public const string FeedText = "feed";

    public static IReadOnlyList<string> TextKinds { get; } = [WholeText, StartOfText, FeedText];
}
