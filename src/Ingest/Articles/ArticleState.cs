using Ingest.Articles.Visits;

namespace Ingest.Articles;

/// <summary>What is known of an article: the blob <c>state/articles/&lt;articleId&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="ArticleId">Hash of the canonical URL.</param>
/// <param name="CanonicalUrl">Its own address.</param>
/// <param name="Day">The UTC day it is filed under, pinned before its first revision is written.</param>
/// <param name="Revisions">Its revisions in the order they were kept; none while the first is being written.</param>
/// <param name="Story">Where its last revision stands among the stories; null while there is none.</param>
/// <param name="Visits">When its page is asked again, to catch corrections; null where it has none that can be asked.</param>
/// <param name="Withdrawn">Since when its page is gone; null while it is there.</param>
public sealed record ArticleState(
    string ArticleId,
    string CanonicalUrl,
    DateOnly Day,
    IReadOnlyList<KnownRevision> Revisions,
    ArticleStory? Story,
    ArticleVisits? Visits = null,
    Withdrawal? Withdrawn = null)
{
    // An empty list is not written; what is not written comes back as null.
    public IReadOnlyList<KnownRevision> Revisions { get; init; } = Revisions ?? [];
}
