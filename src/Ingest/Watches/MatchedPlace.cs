namespace Ingest.Watches;

/// <summary>A place that an article has for a watch.</summary>
public sealed record MatchedPlace(string PlaceId, string Name);
