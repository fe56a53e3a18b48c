namespace Ingest.Feeds.WebSub;

/// <summary>What is to happen with a subscription that is due.</summary>
/// <param name="State">The state to write; null to forget the subscription.</param>
/// <param name="AsksHub">Whether the hub is asked then.</param>
/// <param name="PullsFeed">Whether the feed is pulled at once, because pushes may have been missed.</param>
internal sealed record HubStep(WebSubState? State, bool AsksHub = false, bool PullsFeed = false);
