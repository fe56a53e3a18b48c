namespace Ingest.Index.Query;

/// <summary>A claim must say that at least so many people were killed, wounded, ….</summary>
/// <param name="Kind">One of <see cref="QueryTerms.CountKinds"/>.</param>
/// <param name="Least">People, 1 or more; what is said must mean so many at least.</param>
public sealed record LeastCount(string Kind, int Least);
