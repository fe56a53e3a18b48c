namespace Ingest.Feeds;

/// <summary>What a look over all feeds found.</summary>
/// <param name="Sent">How many feeds were due and have a message now.</param>
/// <param name="Untold">Feeds with a notice that their user has not been told of.</param>
public sealed record FeedRound(int Sent, IReadOnlyList<FeedState> Untold);
