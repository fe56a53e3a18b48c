namespace Ingest.Watches;

/// <summary>What matching one watch with one article gave, with everything that spoke against it.</summary>
/// <param name="Match">Null where the article is not for the watch.</param>
/// <param name="Refusals">What did not count, in the order of the steps: each mention, then the article and its claims.</param>
public sealed record MatchReading(WatchMatch? Match, IReadOnlyList<WatchRefusal> Refusals);
