using Ingest.Feeds;

namespace Ingest.Articles.Revisions;

/// <summary>A revision among those of its article, with where it came from.</summary>
/// <param name="Number">Counted from 1 in the order they were kept.</param>
/// <param name="Added">How many words are new against the revision before; those of the whole text in the first.</param>
/// <param name="Removed">How many words of the revision before are gone.</param>
/// <param name="Fetch">The fetch that brought its bytes; null where the record is not in the store.</param>
/// <param name="MoreFetches">The fetches of the further pages of an article that is spread over several.</param>
public sealed record RevisionEntry(int Number, int Added, int Removed, ArticleRevision Revision, FetchRecord? Fetch, IReadOnlyList<FetchRecord> MoreFetches);
