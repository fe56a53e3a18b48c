using Ingest.Feeds;

namespace Ingest.Tests.Watches;

/// <summary>A feed of a case, as it is all the while.</summary>
internal sealed record TimelineFeed(string Id, string Title, string Status, string? Reason, DateTimeOffset LastSucceeded)
{
    public FeedState State() => new(
        Id, "https://" + Id + ".example/feed", null, Title, null, null, LastSucceeded, LastSucceeded, null, null, null, Status, Reason, 9, null, null, null,
        new Dictionary<string, string>(StringComparer.Ordinal), LastSucceeded: LastSucceeded);
}
