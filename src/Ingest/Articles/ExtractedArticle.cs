namespace Ingest.Articles;

/// <summary>What a page says, pulled out of its HTML. Fields are null where the page does not say.</summary>
/// <param name="Url">The address it was read from.</param>
/// <param name="CanonicalUrl">The address the page gives for itself, tracking parameters off.</param>
/// <param name="Text">The article body as plain text, paragraphs separated by a blank line; null where there is none.</param>
/// <param name="Excerpt">A line or two: the page's description, else the first paragraph.</param>
/// <param name="Kind">What the page is.</param>
/// <param name="Feeds">The feeds the page points to.</param>
public sealed record ExtractedArticle(
    string Url,
    string? CanonicalUrl,
    string? Title,
    IReadOnlyList<string> Authors,
    string? SiteName,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    string? Language,
    string? Text,
    string? Excerpt,
    string? Image,
    ArticleKind Kind,
    IReadOnlyList<FeedLink> Feeds)
{
    /// <summary>Why the page is no article, for people; null for an article.</summary>
    public string? KindReason { get; init; }

    /// <summary>What said <see cref="Published"/>; null where nothing did.</summary>
    public DateSource? PublishedSource { get; init; }

    /// <summary>How exactly <see cref="Published"/> was said; null where nothing said it.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>What said <see cref="Updated"/>; null where nothing did.</summary>
    public DateSource? UpdatedSource { get; init; }

    /// <summary>How exactly <see cref="Updated"/> was said; null where nothing said it.</summary>
    public DatePrecision? UpdatedPrecision { get; init; }

    /// <summary>The words of <see cref="Text"/>; two characters of a script without spaces count as one.</summary>
    public int WordCount { get; init; }

    /// <summary>The words under the article's pictures and tables, which are no part of its text.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The entries of a live blog, in the order of the page; empty for other pages.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; init; } = [];

    /// <summary>Where the article goes on, where it is spread over several pages and this is not the last.</summary>
    public string? NextPage { get; init; }
}
