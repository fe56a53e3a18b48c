using System.Globalization;

namespace Ingest.Storage;

/// <summary>
/// The tree of blobs, the same on disk and in Azure (a container is a top-level folder). Every name in the product is made here,
/// so the layout can be read in one place.
/// </summary>
public static class BlobName
{
    public static string RawPage(string sha256) => $"raw/pages/{sha256}";

    public static string RawFeed(string sha256) => $"raw/feeds/{sha256}";

    public static string Fetch(DateTimeOffset time, string fetchId) => $"raw/fetches/{Folder(time)}/{fetchId}.json";

    /// <summary>That an article's page was found gone, or there again.</summary>
    public static string Withdrawal(DateTimeOffset time, string id) => $"{Withdrawals}{Folder(time)}/{id}.json";

    /// <summary>What the names of all those start with.</summary>
    public const string Withdrawals = "raw/withdrawals/";

    public static string Article(DateOnly day, string articleId, string revision) => $"articles/{Folder(day)}/{articleId}/{revision}.json";

    public static string Enriched(DateOnly day, string articleId, string revision) => $"enriched/{Folder(day)}/{articleId}/{revision}.json";

    public static string Claims(DateOnly day, string articleId, string revision) =>
        string.Create(CultureInfo.InvariantCulture, $"claims/date={day:yyyy-MM-dd}/{articleId}-{revision}.ndjson");

    public static string FeedState(string feedId) => $"{FeedStates}{feedId}.json";

    /// <summary>What the names of all feeds' states start with.</summary>
    public const string FeedStates = "state/feeds/";

    /// <summary>A feed's subscription at its hub.</summary>
    public static string WebSubState(string feedId) => $"{WebSubStates}{feedId}.json";

    /// <summary>What the names of all those start with.</summary>
    public const string WebSubStates = "state/websub/";

    /// <summary>What all processes must know of a host; a host whose name no store could hold goes by its hash.</summary>
    public static string HostState(string host) => HostName("hosts", host);

    /// <summary>What a host's <c>robots.txt</c> said; scheme, host and port as in <c>https_example.org</c>.</summary>
    public static string RobotsState(string origin) => HostName("robots", origin);

    public static string PageState(string pageId) => $"state/pages/{pageId}.json";

    public static string ArticleState(string articleId) => $"state/articles/{articleId}.json";

    public static string StoryMember(DateOnly day, string articleId) => $"state/stories/{Folder(day)}/{articleId}.json";

    /// <summary>The story members of a past day in one blob, so that they need not be read one by one.</summary>
    public static string StoryDay(DateOnly day) => $"state/stories/{Folder(day)}/day.ndjson";


    /// <summary>That an article's page is to be asked again. The names of those that are due first come first; all of a host share the eight digits behind the time.</summary>
    public static string VisitTicket(DateTimeOffset due, string host, string articleId) =>
        string.Create(CultureInfo.InvariantCulture, $"{VisitTickets}{Folder(due)}/{due.UtcDateTime:HHmmss}-{ContentId.Of(host)[..8]}-{articleId}.json");

    /// <summary>What the names of all those start with.</summary>
    public const string VisitTickets = "state/visits/";

    public static string AlertState(string alertId) => $"state/alerts/{alertId}.json";

    /// <summary>What a watch was told of a story; both by their hashes, the story first, so that all watches that were told of it stand side by side.</summary>
    public static string ToldStory(string story, string watch) => $"{ToldStories(story)}{watch}.json";

    /// <summary>What the names of all those of a story start with.</summary>
    public static string ToldStories(string story) => $"state/alerts/t-{story}-";

    /// <summary>When a watched thing is reported: by the hash of the watch's name.</summary>
    public static string WatchRhythm(string watch) => $"{WatchRhythms}{watch}.json";

    /// <summary>What the names of all those start with.</summary>
    public const string WatchRhythms = "state/rhythms/";

    /// <summary>When somebody looked for news at all.</summary>
    public const string Lookout = "state/lookout.json";

    /// <summary>What the names of all alerts start with that tell how a feed fares.</summary>
    public const string NoticeStates = "state/alerts/n-";

    /// <summary>What a sink that has a pace was sent lately, and what is held for it.</summary>
    public static string SinkState(string sink) => $"{SinkStates}{ContentId.Of(sink)}.json";

    /// <summary>What the names of all those start with.</summary>
    public const string SinkStates = "state/sinks/";

    /// <summary>The mark that everything that follows from a revision's enrichment was sent and indexed.</summary>
    public static string SentState(string articleId, string revision) => $"{SentStates}{articleId}-{revision}.json";

    /// <summary>What the names of all those marks start with.</summary>
    public const string SentStates = "state/sent/";

    /// <summary>Why a message was set aside on a host that keeps no reasons, by the hash of its body.</summary>
    public static string SetAsideState(string queue, string bodyId) => $"state/set-aside/{queue}/{bodyId}.json";

    /// <summary>How often a message was put off, by the hash of its body.</summary>
    public static string DeferredState(string queue, string bodyId) => $"state/deferred/{queue}/{bodyId}.json";

    /// <summary>How many text records a remote recogniser used in a month (UTC).</summary>
    public static string LanguageMonth(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"state/language/{month:yyyy-MM}.json");

    /// <summary>Until when a remote recogniser must not be asked, and why.</summary>
    public const string LanguagePause = "state/language/pause.json";

    public const string Watches = "state/watches.json";

    /// <summary>Written and removed again to see whether the store can be written.</summary>
    public const string HealthProbe = "state/health-probe.json";

    /// <summary>Whether a name is one every store can hold: a container of lower-case letters, then parts of letters, digits and <c>-_.=</c>, never <c>.</c> or <c>..</c>, at most 512 characters.</summary>
    public static bool IsValid(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split('/');
        return name.Length <= 512
            && parts.Length >= 2
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.All(static part => part.Length > 0 && part[0] != '.' && part.All(IsAllowed));
    }

    /// <summary>Whether some valid name starts with a prefix (the empty one included); a listing by any other prefix is empty.</summary>
    public static bool IsValidPrefix(string prefix) => IsValid($"a/{prefix}x");

    /// <summary>The media type that a blob's name tells; of raw bytes the fetch record has the type that the server gave.</summary>
    public static string ContentTypeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".json", StringComparison.Ordinal) ? "application/json"
            : name.EndsWith(".ndjson", StringComparison.Ordinal) ? "application/x-ndjson"
            : "application/octet-stream";
    }

    private static string HostName(string folder, string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var name = $"state/{folder}/{host.Replace("://", "_", StringComparison.Ordinal).Replace(':', '_')}.json";
        return IsValid(name) ? name : $"state/{folder}/{ContentId.Of(host)}.json";
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '=';

    private static string Folder(DateTimeOffset time) => Folder(DateOnly.FromDateTime(time.UtcDateTime));

    private static string Folder(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
