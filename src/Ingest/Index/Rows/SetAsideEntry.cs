namespace Ingest.Index.Rows;

/// <summary>Something that was not taken further, and why.</summary>
/// <param name="Stage">The stage that set it aside: <c>feeds</c>, <c>articles</c>, …</param>
/// <param name="Code">For programs: <c>not-a-feed</c>, <c>paywall</c>, <c>too-large</c>, …</param>
/// <param name="Message">For people.</param>
/// <param name="Url">The address it came from, if any.</param>
/// <param name="FeedId">The feed it came through, if any.</param>
/// <param name="Time">When it was set aside; of several times the last.</param>
public sealed record SetAsideEntry(string Stage, string Code, string Message, string? Url, string? FeedId, DateTimeOffset Time);
