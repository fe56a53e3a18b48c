using Ingest.Feeds;

namespace Ingest.Articles;

/// <summary>A copy of a page: what brought it, what it is, and how to ask whether it still is the page.</summary>
/// <param name="FetchId">The fetch that brought it.</param>
/// <param name="Sha256">Its bytes.</param>
/// <param name="ETag">The validator that the server gave with it, if any; so <paramref name="LastModified"/>.</param>
/// <param name="Fetched">When it came.</param>
/// <param name="HasMore">Whether the article goes on on further pages, so that this one being the same does not mean that the article is.</param>
public sealed record PageCopy(string FetchId, string Sha256, string? ETag, string? LastModified, DateTimeOffset Fetched, bool HasMore = false)
{
    public static PageCopy Of(FetchRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new PageCopy(record.Id, record.Sha256, record.Headers.GetValueOrDefault("etag"), record.Headers.GetValueOrDefault("last-modified"), record.Time);
    }
}
