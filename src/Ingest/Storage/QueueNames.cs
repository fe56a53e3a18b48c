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

    /// <summary>Whether a name is one every queue can have: 3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends.</summary>
    public static bool IsValid(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is >= 3 and <= 63
            && name[0] != '-'
            && name[^1] != '-'
            && !name.Contains("--", StringComparison.Ordinal)
            && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }

    /// <summary>The queue that holds what was set aside from a queue; a name that is one already stays as it is.</summary>
    public static string PoisonOf(string queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? queue : queue + PoisonSuffix;
    }

    /// <summary>The queue that a message came from, by the name of the queue that it lies on now.</summary>
    public static string Plain(string queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? queue[..^PoisonSuffix.Length] : queue;
    }
}
