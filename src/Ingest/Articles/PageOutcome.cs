namespace Ingest.Articles;

/// <summary>What came of reading the page that a feed's entry points at.</summary>
public abstract record PageOutcome
{
    private PageOutcome()
    {
    }

    /// <summary>The page (or the entry's own content) is an article.</summary>
    /// <param name="Draft">What it says.</param>
    /// <param name="Copy">The page that was fetched for it; null where none was.</param>
    public sealed record Article(ArticleDraft Draft, PageCopy? Copy = null) : PageOutcome
    {
        /// <summary>Where the article goes on, by the page's word; null where it does not.</summary>
        public string? NextPage { get; init; }
    }

    /// <summary>This entry was read before and everything that follows from it is stored; <paramref name="Code"/> says what came of it (<c>article</c>, or why it was set aside).</summary>
    public sealed record AlreadyRead(string Code) : PageOutcome;

    /// <summary>There is no article here, and asking again would change nothing. What was fetched is kept.</summary>
    /// <param name="Code">For programs: <c>consent</c>, <c>paywall</c>, <c>index</c>, <c>error-page</c>, <c>not-html</c>, <c>no-text</c>, <c>gone</c>, <c>forbidden</c>, <c>robots</c>, <c>no-entry</c>, or the fetcher's own code.</param>
    /// <param name="Message">For people.</param>
    /// <param name="Kind">What the page is; null where none was read.</param>
    public sealed record SetAside(string Code, string Message, ArticleKind? Kind = null) : PageOutcome;

    /// <summary>The server or the way to it failed; asking later may help, after <paramref name="Delay"/> where the server says so.</summary>
    public sealed record TryLater(string Code, string Message, TimeSpan? Delay) : PageOutcome;
}
