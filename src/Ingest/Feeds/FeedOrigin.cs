namespace Ingest.Feeds;

/// <summary>What a feed document was read with, beside its bytes: who reads it again with the same finds the same entries under the same keys.</summary>
/// <param name="Url">Where it came from, after redirects: the base of its relative links; null where that is too long to be carried in messages.</param>
/// <param name="ContentType">The Content-Type header, which may be the only place that names the charset; null where there was none.</param>
/// <param name="Publisher">Who publishes it by its user's word, or null.</param>
/// <param name="Language">The language it is in by its user's word, or null.</param>
/// <param name="Reliability">The grade that its user gave it, or null: unknown.</param>
public sealed record FeedOrigin(string? Url, string? ContentType, string? Publisher = null, string? Language = null, string? Reliability = null)
{
    // Carried in messages, which must stay small; longer ones are no address and no type that anyone uses.
    private const int LongestUrl = 8192;
    private const int LongestType = 256;

    /// <summary>The origin of a fetched feed.</summary>
    /// <param name="settings">What its user set for it, or null.</param>
    public static FeedOrigin Of(FetchedDocument document, FeedSettings? settings)
    {
        ArgumentNullException.ThrowIfNull(document);
        var url = document.Url.AbsoluteUri;
        var type = document.Header("content-type");
        return new FeedOrigin(url.Length > LongestUrl ? null : url, type?.Length > LongestType ? null : type, settings?.Publisher, settings?.Language, settings?.Reliability);
    }
}
