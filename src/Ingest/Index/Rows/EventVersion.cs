namespace Ingest.Index.Rows;

/// <summary>One version of an event, with all who tell it.</summary>
/// <param name="Says">What it says: <c>happened</c> or <c>did not happen</c>; a number of people (<c>4</c>, <c>20-30</c>, <c>at least 5</c>); or the words for the actor.</param>
/// <param name="Claims">The claims that say so, earliest first.</param>
public sealed record EventVersion(string Says, IReadOnlyList<VersionClaim> Claims);
