namespace Ingest.Storage;

/// <summary>The queues between the stages, in the order the data flows.</summary>
public static class QueueNames
{
    public const string Feeds = "feeds";
    public const string Pages = "pages";
    public const string Articles = "articles";
    public const string Claims = "claims";
    public const string Alerts = "alerts";

    /// <summary>Added to a queue's name for the messages that were set aside.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>All queues whose messages the stages read or write.</summary>
    public static IReadOnlyList<string> All { get; } = [Feeds, Pages, Articles, Claims, Alerts];
}
