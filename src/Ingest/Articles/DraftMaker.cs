using Ingest.Articles.Extraction;
using Ingest.Articles.Revisions;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>
/// Makes a draft of what the page says and what the feed's entry says. The page comes first; the feed's own content stands in where the page is a
/// wall or holds no text. A pure function of the bytes: only <see cref="ArticleDraft.Fetched"/> comes from a clock, that of the fetch.
/// </summary>
internal static class DraftMaker
{
    private const int FeedWords = 25;
    private const int TeaserWords = 40;
    private const int TitleLength = 120;

    public static PageOutcome FromPage(ReadOnlyMemory<byte> page, FetchRecord record, FoundEntry? found)
    {
        var type = record.Headers.GetValueOrDefault("content-type");
        if (!MediaType.MayBeHtml(type, page.Span))
        {
            return new PageOutcome.SetAside("not-html", $"{record.FinalUrl} is {MediaType.Name(type)}, not a web page.", ArticleKind.Other);
        }

        var article = ArticleExtractor.Extract(page, record.FinalUrl, type);
        if (article is { Kind: ArticleKind.Article, Text: not null })
        {
            return new PageOutcome.Article(Draft(article, record, found, feedReason: null, article.Text)) { NextPage = article.NextPage };
        }

        var reason = Code(article);
        var content = FeedText.Of(found?.Entry.ContentHtml, found?.Entry.Summary);
        var isBetter = article.Kind is ArticleKind.Consent or ArticleKind.Paywall or ArticleKind.Other
            && content.Words >= FeedWords && content.Words > WordsOf(article.Text);
        if (isBetter)
        {
            return new PageOutcome.Article(Draft(article, record, found, reason, content.Text!));
        }

        // What a pay wall lets through is news too: the first paragraphs say what happened.
        return article.Kind == ArticleKind.Paywall && WordsOf(article.Text) >= TeaserWords
            ? new PageOutcome.Article(Draft(article, record, found, feedReason: null, article.Text!) with { TextSourceReason = "paywall" })
            : new PageOutcome.SetAside(reason, $"{Words(article, record)} {article.KindReason}".TrimEnd(), article.Kind);
    }

    public static PageOutcome FromFeed(FetchRecord record, FoundEntry found)
    {
        var content = FeedText.Of(found.Entry.ContentHtml, found.Entry.Summary);
        if (content.Text is null)
        {
            return new PageOutcome.SetAside("no-text", $"The entry '{found.Entry.Title ?? found.Entry.Id}' has no link and no text.", ArticleKind.Other);
        }

        var nothing = new ExtractedArticle(record.FinalUrl, null, null, [], null, null, null, null, null, null, null, ArticleKind.Other, []);
        var draft = Draft(nothing, record, found, record.Why.Instead ?? "no-link", content.Text);
        return new PageOutcome.Article(PageAddress.Parse(found.Entry.Url) is { } page ? Linked(draft, page) : draft);
    }

    /// <summary>Whether the entry holds enough of the article to be read instead of its page.</summary>
    public static bool MayStandIn(FoundEntry found) => FeedText.Of(found.Entry.ContentHtml, found.Entry.Summary).Words >= FeedWords;

    private static ArticleDraft Draft(ExtractedArticle article, FetchRecord record, FoundEntry? found, string? feedReason, string text)
    {
        var entry = found?.Entry;
        var isOurs = feedReason is null;

        // A wall's own title and date speak of the wall.
        var title = PlainText.Collapse((isOurs ? article.Title ?? entry?.Title : entry?.Title ?? article.Title) ?? PlainText.Shorten(PlainText.Collapse(text), TitleLength));
        var hasLink = record.Why.Kind == "page";
        var canonical = feedReason is null or "paywall" ? article.CanonicalUrl ?? record.FinalUrl : Clean(record.Url);
        var isPages = isOurs ? !IsSharper(entry?.Published, article) : entry?.Published is null;
        var published = isPages ? article.Published : entry!.Published;
        return new ArticleDraft(
            hasLink ? ContentId.Of(canonical) : ContentId.Of(record.Why.FeedId, record.Why.EntryKey ?? string.Empty),
            RevisionText.Id(title, text),
            record.Url,
            canonical,
            title,
            article.Authors.Count > 0 && isOurs ? article.Authors : entry?.Authors is { Count: > 0 } authors ? authors : article.Authors,
            record.Why.Origin?.Publisher ?? article.SiteName ?? found?.FeedTitle ?? (PageAddress.Parse(record.FinalUrl)?.Host ?? record.FinalUrl),
            published,
            article.Updated ?? entry?.Updated,
            record.Time,
            record.Why.Origin?.Language ?? Language(article, entry?.Language ?? found?.FeedLanguage, isOurs ? null : text),
            text,
            (isOurs ? article.Excerpt : null) ?? PlainText.Shorten(PlainText.Collapse(entry?.Summary ?? text), 300),
            article.Image,
            isOurs ? "page" : "feed",
            feedReason,
            NoteFinder.Find(text),
            Pointer(record, isOurs),
            record.Why.FeedId,
            record.Why.Origin?.Reliability)
        {
            Captions = isOurs ? article.Captions : [],
            Entries = isOurs ? article.Entries : [],
            PublishedSource = isPages ? article.PublishedSource : null,
            PublishedPrecision = isPages ? article.PublishedPrecision : null,
            UpdatedPrecision = article.UpdatedPrecision,
        };
    }

    /// <summary>Whether the feed's entry says when an article was published and its page does not, or only the same day without an hour.</summary>
    private static bool IsSharper(DateTimeOffset? entry, ExtractedArticle article) =>
        entry is { } time
        && (article.Published is not { } published || (article.PublishedPrecision == DatePrecision.Day && time.TimeOfDay != TimeSpan.Zero && (time.Date - published.Date).Duration() <= TimeSpan.FromDays(1)));

    /// <summary>The page's language, or its near relation that the feed states; for a text that the feed gave, the feed's, for a wall may speak another.</summary>
    private static string? Language(ExtractedArticle article, string? feeds, string? feedText) =>
        feedText is not null ? LanguageFinder.Of(feeds ?? article.Language, feedText)
        : article.Language is { } page && !(feeds is not null && LanguageFinder.AreSiblings(page, feeds)) ? page
        : feeds;

    // The entry has a page, but its user trusts the feed's own content, or the page must not be asked: the article is that of the page all the same.
    private static ArticleDraft Linked(ArticleDraft draft, Uri page)
    {
        var canonical = PageAddress.Clean(page);
        return draft with { ArticleId = ContentId.Of(canonical), Url = page.AbsoluteUri, CanonicalUrl = canonical, TextSourceReason = draft.TextSourceReason is "no-link" ? "trusted" : draft.TextSourceReason };
    }

    private static string Clean(string url) => PageAddress.Parse(url) is { } address ? PageAddress.Clean(address) : url;

    private static RawPointer Pointer(FetchRecord record, bool isPage) =>
        isPage || record.Why.FeedSha256 is not { } feed
            ? new RawPointer(record.Sha256, RawArchive.BytesName(record.Why.Kind, record.Sha256), record.Id)
            : new RawPointer(feed, BlobName.RawFeed(feed), record.Id);

    private static string Code(ExtractedArticle article) => article.Kind switch
    {
        ArticleKind.Consent => "consent",
        ArticleKind.Paywall => "paywall",
        ArticleKind.Index => "index",
        ArticleKind.Error => "error-page",
        _ => "no-text",
    };

    private static string Words(ExtractedArticle article, FetchRecord record) => article.Kind switch
    {
        ArticleKind.Consent => $"{record.FinalUrl} asks for consent to cookies instead of showing the article, and the feed does not hold its text.",
        ArticleKind.Paywall => $"{record.FinalUrl} shows the article to subscribers only, and the feed does not hold its text.",
        ArticleKind.Index => $"{record.FinalUrl} is a list of articles, not an article.",
        ArticleKind.Error => $"{record.FinalUrl} is an error page ('{PlainText.Shorten(article.Title ?? string.Empty, 80)}') though the server says that all is well.",
        _ => $"{record.FinalUrl} holds no text that reads like an article.",
    };

    private static int WordsOf(string? text) => text is null ? 0 : text.AsSpan().Count(' ') + 1;
}
