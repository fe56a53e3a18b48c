namespace Ingest.Feeds;

/// <summary>The fact that a document was fetched: the blob under <c>raw/fetches</c>. Written only for a fetch that brought bytes.</summary>
/// <param name="Id">Hash of url, time, bytes and reason.</param>
/// <param name="Url">What was asked for.</param>
/// <param name="FinalUrl">What answered, after redirects.</param>
/// <param name="Time">When the answer came.</param>
/// <param name="Sha256">The bytes, under <c>raw/pages</c> or <c>raw/feeds</c>.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Why">Why it was made.</param>
/// <param name="Asked">When the request that was answered was sent, redirects behind it; null where nothing was asked (a push, an entry without a page).</param>
/// <param name="CertificateSha256">The SHA-256 of the TLS certificate (DER) that the server at <paramref name="FinalUrl"/> showed, 64 lower-case hexadecimal digits; null without TLS, and where it changed so lately that the answer may have come by either.</param>
public sealed record FetchRecord(
    string Id,
    string Url,
    string FinalUrl,
    IReadOnlyList<Redirect> Redirects,
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    DateTimeOffset Time,
    string Sha256,
    long Length,
    FetchReason Why,
    DateTimeOffset? Asked = null,
    string? CertificateSha256 = null);
