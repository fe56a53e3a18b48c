namespace Ingest.Feeds;

/// <summary>What a feed document was read with, beside its bytes: who reads it again with the same finds the same entries under the same keys.</summary>
/// <param name="Url">Where it came from, after redirects: the base of its relative links; null where that is too long to be carried in messages.</param>
/// <param name="ContentType">The Content-Type header, which may be the only place that names the charset; null where there was none.</param>
public sealed record FeedOrigin(string? Url, string? ContentType)
{
    // Carried in messages, which must stay small; longer ones are no address and no type that anyone uses.
    private const int LongestUrl = 8192;
    private const int LongestType = 256;

    /// <summary>The origin of a fetched feed.</summary>
    public static FeedOrigin Of(FetchedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var url = document.Url.AbsoluteUri;
        var type = document.Header("content-type");
        return new FeedOrigin(url.Length > LongestUrl ? null : url, type?.Length > LongestType ? null : type);
    }
}
