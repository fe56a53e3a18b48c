namespace Ingest.Index.Query;

/// <summary>Which stories are listed.</summary>
/// <param name="Since">Those with a report published (fetched, where nobody says) at this time or later; null: all.</param>
/// <param name="FewestSources">Those that so many sources told independently, at least.</param>
/// <param name="Limit">At most so many.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record StoryQuery(DateTimeOffset? Since, int FewestSources, int Limit, Continuation? After = null);
