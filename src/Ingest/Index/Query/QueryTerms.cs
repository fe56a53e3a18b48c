using Ingest.Claims;

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

    /// <summary>The kinds of actors and targets.</summary>
    public static IReadOnlyList<string> ActorKinds { get; } =
    [
        ActorKind.StateForce, ActorKind.RebelGroup, ActorKind.Criminals, ActorKind.Government, ActorKind.Opposition, ActorKind.Civilians,
        ActorKind.Organisation, ActorKind.Person, ActorKind.Media,
    ];

    /// <summary>Verbal cooperation, material cooperation, verbal conflict, material conflict.</summary>
    public static IReadOnlyList<string> QuadClasses { get; } = ["1", "2", "3", "4"];

    /// <summary>What may have happened to people that are counted; each has a column of this name in the index.</summary>
    public static IReadOnlyList<string> CountKinds { get; } = ["killed", "wounded", "displaced", "detained", "abducted", "missing"];

    public static IReadOnlyList<string> MentionKinds { get; } = ["entity", "place"];

    /// <summary>What an article's text is: the whole of what its page shows.</summary>
    public const string WholeText = "article";

    /// <summary>What an article's text is: the start, which a pay wall lets through.</summary>
    public const string StartOfText = "paywall";

    /// <summary>What an article's text is: the feed's own content.</summary>
    public const string FeedText = "feed";

    public static IReadOnlyList<string> TextKinds { get; } = [WholeText, StartOfText, FeedText];
}
