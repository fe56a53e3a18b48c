using Ingest.Articles.Revisions;

namespace Ingest.Articles;

/// <summary>One revision of an article: the blob <c>articles/&lt;day&gt;/&lt;articleId&gt;/&lt;revision&gt;.json</c>, a fact that never changes.</summary>
/// <param name="ArticleId">Hash of the canonical URL.</param>
/// <param name="Revision">Hash of the text and title.</param>
/// <param name="Day">The UTC day the article is filed under, that of its first revision, for all revisions alike.</param>
/// <param name="Url">The address it was read from.</param>
/// <param name="CanonicalUrl">Its own address.</param>
/// <param name="Publisher">Who published it: by the user's word for the feed, else the site's name, the feed's title, the host.</param>
/// <param name="Published">When the publisher says it was published; null where nobody says.</param>
/// <param name="Fetched">When the bytes came.</param>
/// <param name="TextSource"><c>page</c>, or <c>feed</c> where the page was worse than the feed's own content.</param>
/// <param name="TextSourceReason">Why the feed's content was used (<c>consent</c>, <c>paywall</c>, <c>robots</c>, <c>forbidden</c>, <c>trusted</c>, …); for the page's own, <c>paywall</c> where only the start of the article is shown, else null.</param>
/// <param name="Story">Which story it belongs to.</param>
/// <param name="Raw">The bytes it was read from.</param>
/// <param name="Replaces">The revision before this one, if any.</param>
/// <param name="Notes">The notes in which the publisher says what it changed, in text order.</param>
/// <param name="FeedId">The feed that led there first.</param>
/// <param name="Reliability">The grade that the user had given the feed that first brought it, in his own words; null: unknown.</param>
public sealed record ArticleRevision(
    string ArticleId,
    string Revision,
    DateOnly Day,
    string Url,
    string CanonicalUrl,
    string Title,
    IReadOnlyList<string> Authors,
    string Publisher,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    DateTimeOffset Fetched,
    string? Language,
    string Text,
    string? Excerpt,
    string? Image,
    string TextSource,
    string? TextSourceReason,
    ArticleStory Story,
    RawPointer Raw,
    string? Replaces,
    IReadOnlyList<RevisionNote>? Notes = null,
    string? FeedId = null,
    string? Reliability = null)
{
    // An empty list is not written; what is not written comes back as null.
    public IReadOnlyList<string> Authors { get; init; } = Authors ?? [];

    public IReadOnlyList<RevisionNote> Notes { get; init; } = Notes ?? [];

    /// <summary>The words under the article's pictures and tables, which are no part of its text.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The entries of a live blog, in the order of the page; empty for other pages.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; init; } = [];

    /// <summary>What on the page says <c>published</c>; null where the feed's entry says it, or nothing does.</summary>
    public DateSource? PublishedSource { get; init; }

    /// <summary>How exactly the page states <c>published</c>: where it is <c>day</c>, its time of day says nothing; null where the feed's entry says it, or nothing does.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Likewise for <c>updated</c>.</summary>
    public DatePrecision? UpdatedPrecision { get; init; }

    /// <summary>The further pages of an article that is spread over several, in order.</summary>
    public IReadOnlyList<PagePart> MorePages { get; init; } = [];

    /// <summary>Why the text ends before the article does: the code of what came instead of its next page; null where it is whole.</summary>
    public string? CutShort { get; init; }

    /// <summary>Whether the text is not the whole of what the page showed to all: the feed's, or the start that a pay wall lets through.</summary>
    public bool IsStandIn() => TextSource != "page" || TextSourceReason is not null;
}
