namespace Ingest.Feeds;

/// <summary>What a user set for one feed; what is not set is as for all feeds.</summary>
/// <param name="ShortestWait">The shortest wait between two visits.</param>
/// <param name="LongestWait">The longest wait between two visits.</param>
/// <param name="UserAgent">The product name sent to its server.</param>
/// <param name="Headers">Further request headers; a value <c>env:FEED_NAME</c> stands for the setting of that name.</param>
/// <param name="User">The user name for basic authentication.</param>
/// <param name="Password">The password as a reference, <c>env:FEED_NAME</c>; never the password itself.</param>
/// <param name="Include">Where there are any, only entries that meet one of them are taken.</param>
/// <param name="Exclude">Entries that meet one of them are left out.</param>
/// <param name="TrustsContent">Whether the feed's own content is the article, so that its pages are not fetched.</param>
/// <param name="Publisher">Who publishes it, whatever the pages say.</param>
/// <param name="Language">The language its articles are in (BCP 47), whatever the pages say.</param>
/// <param name="Reliability">The user's grade of the source, in words or letters of his own; null: unknown.</param>
public sealed record FeedSettings(
    TimeSpan? ShortestWait = null,
    TimeSpan? LongestWait = null,
    string? UserAgent = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    string? User = null,
    string? Password = null,
    IReadOnlyList<EntryRule>? Include = null,
    IReadOnlyList<EntryRule>? Exclude = null,
    bool? TrustsContent = null,
    string? Publisher = null,
    string? Language = null,
    string? Reliability = null)
{
    /// <summary>Why an entry is left out, in words; null where it is taken. A rule that takes too long leaves nothing out.</summary>
    public string? WhyExcluded(FeedEntry entry)
    {
        if ((Exclude ?? []).FirstOrDefault(rule => rule.IsMetBy(entry) == true) is { } rule)
        {
            return $"exclude.{rule.Field}={rule.Pattern}";
        }

        return Include is { Count: > 0 } && Include.All(rule => rule.IsMetBy(entry) == false) ? "no include rule is met" : null;
    }
}
