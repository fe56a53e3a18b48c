namespace Ingest.Feeds;

/// <summary>A document as a server sent it.</summary>
/// <param name="Url">Where it came from, after redirects.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Redirects">The redirects that led there, in order.</param>
/// <param name="Headers">Response headers worth keeping, lower-case names, ordinal order.</param>
/// <param name="Body">The exact body, transfer and content codings (gzip, br, deflate) undone.</param>
/// <param name="FreshFor">How long its header Expires says that it stays fresh, counted from its Date; null where it says nothing. It differs with every answer, so no record keeps it.</param>
/// <param name="Asked">When the request that it answers was sent; null where nothing was asked.</param>
/// <param name="CertificateSha256">The SHA-256 of the certificate (DER) that the server at <paramref name="Url"/> showed, 64 lower-case hexadecimal digits; null without TLS, and where it changed so lately that the answer may have come by either.</param>
public sealed record FetchedDocument(
    Uri Url,
    int Status,
    IReadOnlyList<Redirect> Redirects,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body,
    TimeSpan? FreshFor = null,
    DateTimeOffset? Asked = null,
    string? CertificateSha256 = null)
{
    /// <summary>The value of a header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
