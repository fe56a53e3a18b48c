using Ingest.Articles.Revisions;

namespace Ingest.Articles;

/// <summary>An article as it was read from a page (or from the feed's own content), before its story is known. Everything but <paramref name="Fetched"/> follows from the bytes.</summary>
/// <param name="ArticleId">Hash of the canonical URL (of feed and entry where there is none).</param>
/// <param name="Revision">Hash of the title and text.</param>
/// <param name="Fetched">When the bytes came.</param>
/// <param name="TextSource"><c>page</c> or <c>feed</c>.</param>
/// <param name="TextSourceReason">Why the feed's content was used; for the page's own, <c>paywall</c> where only the start of the article is shown, else null.</param>
/// <param name="Notes">The notes in which the publisher says what it changed.</param>
/// <param name="FeedId">The feed that led there.</param>
/// <param name="Reliability">The grade that the user gave the feed it came from, in his own words; null: unknown.</param>
public sealed record ArticleDraft(
    string ArticleId,
    string Revision,
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
    IReadOnlyList<RevisionNote> Notes,
    RawPointer Raw,
    string? FeedId = null,
    string? Reliability = null)
{
    /// <summary>The first day that is believed to be a date of publication.</summary>
    private static readonly DateOnly Earliest = new(1990, 1, 1);

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

    /// <summary>The UTC day the article is filed under if this is its first revision: that of its publication where stated and believable, else that of the fetch.</summary>
    public DateOnly Day()
    {
        var fetched = DateOnly.FromDateTime(Fetched.UtcDateTime);
        var published = Published is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : fetched;
        return published < Earliest || published > fetched.AddDays(1) ? fetched : published;
    }
}
