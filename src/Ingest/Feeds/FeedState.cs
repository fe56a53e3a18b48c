namespace Ingest.Feeds;

/// <summary>What is known of a subscribed feed: the blob <c>state/feeds/&lt;feedId&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="FeedId">Hash of the URL it was subscribed with.</param>
/// <param name="Url">The URL it was subscribed with.</param>
/// <param name="CurrentUrl">Where it moved to for good; null while it has not.</param>
/// <param name="Title">The publisher's name for it, or the user's.</param>
/// <param name="Folder">The OPML folder, if any.</param>
/// <param name="Schedule">NCrontab expression of its own, or null for the pipeline's default.</param>
/// <param name="Added">When it was subscribed.</param>
/// <param name="NextDue">When it is to be pulled next.</param>
/// <param name="LastPulledFor">The due time of the last pull that ended (well or badly).</param>
/// <param name="LastChecked">When the last pull ended.</param>
/// <param name="LastChanged">When its bytes last changed.</param>
/// <param name="Status">In one word: <c>new</c>, <c>ok</c>, <c>unchanged</c>, <c>failing</c>, <c>refused</c>, <c>not-a-feed</c>, <c>gone</c>.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Failures">Failed pulls in a row.</param>
/// <param name="Sha256">The last feed document, under <c>raw/feeds</c>.</param>
/// <param name="Seen">Entries that a version before this one passed on: key → hash of the content, both shortened. Empty once the feed has changed since.</param>
/// <param name="SentFor">The due time that a message was last sent for; while it is <paramref name="NextDue"/>, that message is under way.</param>
/// <param name="Moving">A permanent redirect that has not held long enough to be believed.</param>
/// <param name="Known">The entries that were passed on, as bytes (<see cref="SeenEntries"/>); null before the first pull.</param>
/// <param name="Rhythm">When its entries come; null before the first pull.</param>
/// <param name="Hints">How often its publisher asks to be visited, as last said.</param>
/// <param name="LastSucceeded">When a pull last ended well.</param>
/// <param name="Excluded">How many entries of the last document were left out, by the rule that did.</param>
/// <param name="Settings">What its user set for it; null where nothing is.</param>
/// <param name="Notice">What its user was last told, or is to be told, of how it fares; null where there was nothing to tell.</param>
/// <param name="DueBecause">Why it is due then, in words.</param>
/// <param name="LastWhole">When its server last sent a whole document, the same bytes as before included.</param>
/// <param name="IsHubSought">Whether that document was looked at for a hub; not so where no callback was configured then.</param>
public sealed record FeedState(
    string FeedId,
    string Url,
    string? CurrentUrl,
    string? Title,
    string? Folder,
    string? Schedule,
    DateTimeOffset Added,
    DateTimeOffset NextDue,
    DateTimeOffset? LastPulledFor,
    DateTimeOffset? LastChecked,
    DateTimeOffset? LastChanged,
    string Status,
    string? Reason,
    int Failures,
    string? ETag,
    string? LastModified,
    string? Sha256,
    IReadOnlyDictionary<string, string> Seen,
    DateTimeOffset? SentFor = null,
    PendingMove? Moving = null,
    ReadOnlyMemory<byte>? Known = null,
    FeedRhythm? Rhythm = null,
    FeedHints? Hints = null,
    DateTimeOffset? LastSucceeded = null,
    IReadOnlyDictionary<string, int>? Excluded = null,
    FeedSettings? Settings = null,
    FeedNotice? Notice = null,
    string? DueBecause = null,
    DateTimeOffset? LastWhole = null,
    bool IsHubSought = false)
{
    /// <summary>How many entries it has brought.</summary>
    public int EntryCount() => SeenEntries.CountOf(this);

    /// <summary>The state without its long list of entries, for people and for the API.</summary>
    public FeedState WithoutEntries() => this with { Seen = new Dictionary<string, string>(StringComparer.Ordinal), Known = null };
}
