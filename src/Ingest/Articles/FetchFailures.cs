using Ingest.Feeds;

namespace Ingest.Articles;

/// <summary>What a fetch that brought no page means for the article.</summary>
internal static class FetchFailures
{
    private const string Forbidden = "forbidden";

    /// <summary>The site does not let programs read the page, though it lets them read the feed.</summary>
    public static bool IsForbidden(PageOutcome outcome) => outcome is PageOutcome.SetAside { Code: Forbidden or FetchCodes.Robots };

    public static PageOutcome Outcome(FetchOutcome outcome, Uri url) => outcome switch
    {
        FetchOutcome.Refused refused => new PageOutcome.SetAside(refused.Code, refused.Message),
        FetchOutcome.Failed { IsTransient: true } failed => new PageOutcome.TryLater(failed.Code, failed.Message, failed.RetryAfter),
        FetchOutcome.Failed { Status: 404 or 410 } gone => new PageOutcome.SetAside("gone", gone.Message),
        FetchOutcome.Failed { Status: 401 or 402 or 403 or 451 } forbidden => new PageOutcome.SetAside(Forbidden, forbidden.Message),
        FetchOutcome.Failed failed => new PageOutcome.SetAside(failed.Code, failed.Message),
        _ => new PageOutcome.TryLater("no-content", $"{url.Host} answered without a page.", null),
    };
}
