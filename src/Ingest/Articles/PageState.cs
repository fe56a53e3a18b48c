namespace Ingest.Articles;

/// <summary>What is known of a page: the blob <c>state/pages/&lt;pageId&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="PageId">Hash of the page's URL (of feed and entry where the entry has none).</param>
/// <param name="Url">The address; null where the entry has none.</param>
/// <param name="Read">The entries that were read and stored, oldest first; only the latest are kept.</param>
/// <param name="ArticleId">The article found there last; null while there was none.</param>
/// <param name="Revision">The revision found there last.</param>
/// <param name="SetAside">Why there is no article; null where there is one.</param>
/// <param name="Message">The same in words.</param>
public sealed record PageState(string PageId, string? Url, IReadOnlyList<ReadEntry> Read, string? ArticleId, string? Revision, string? SetAside, string? Message);
