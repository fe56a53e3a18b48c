namespace Ingest.Feeds;

/// <summary>Something wrong with a feed document that was repaired: a code for programs (<c>not-well-formed</c>, <c>wrong-encoding</c>, <c>unparsable-date</c>, …) and words for people.</summary>
public sealed record FeedWarning(string Code, string Message);
