using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Ingest.Feeds.Fetching;

/// <summary>
/// The certificate that each server shows. Connections are shared by requests and do not say which of them carried an answer, so a certificate is named
/// only where the server showed no other on any connection that an answer can have come by.
/// </summary>
/// <param name="longestUse">How long after it was opened a connection may still carry an answer.</param>
internal sealed class ServerCertificates(TimeSpan longestUse, TimeProvider clock)
{
    private const int MostKept = 4096;

    private readonly ConcurrentDictionary<string, Shown> _shown = new(StringComparer.Ordinal);

    /// <summary>Notes what a server showed on a new connection.</summary>
    public void Note(Uri url, X509Certificate certificate)
    {
        if (_shown.Count >= MostKept)
        {
            _shown.Clear();
        }

        var sha256 = Convert.ToHexStringLower(certificate.GetCertHash(HashAlgorithmName.SHA256));
        var now = clock.GetUtcNow();
        _shown.AddOrUpdate(url.Authority, _ => new Shown(sha256, DateTimeOffset.MinValue, now), (_, before) => new Shown(sha256, before.Sha256 == sha256 ? before.OtherLast : before.Last, now));
    }

    /// <summary>The SHA-256 of the certificate (DER) of the connection that an answer came by just now; null without TLS, and where it may be either of two.</summary>
    public string? Find(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && _shown.TryGetValue(url.Authority, out var shown) && (shown.OtherLast == DateTimeOffset.MinValue || clock.GetUtcNow() - shown.OtherLast > longestUse) ? shown.Sha256 : null;

    /// <param name="OtherLast">When a connection with another certificate was opened last.</param>
    /// <param name="Last">When a connection with this one was.</param>
    private sealed record Shown(string Sha256, DateTimeOffset OtherLast, DateTimeOffset Last);
}
