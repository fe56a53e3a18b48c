using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>A subscribed feed's state and the version it was read at.</summary>
public sealed record Subscription(FeedState State, BlobVersion Version);
