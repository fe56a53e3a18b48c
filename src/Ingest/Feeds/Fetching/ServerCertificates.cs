using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Ingest.Feeds.Fetching;

/// <summary>
/// The certificate that each server showed on the connection opened to it last. Connections are shared by requests and do not say which of them
/// carried an answer; of servers that change certificates in the very moment of a request, the newer one may be named.
/// </summary>
internal sealed class ServerCertificates
{
    private const int MostKept = 4096;

    private readonly ConcurrentDictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <summary>Notes what a server showed.</summary>
    public void Note(Uri url, X509Certificate certificate)
    {
        if (_shown.Count >= MostKept)
        {
            _shown.Clear();
        }

        _shown[url.Authority] = Convert.ToHexStringLower(certificate.GetCertHash(HashAlgorithmName.SHA256));
    }

    /// <summary>The SHA-256 of the certificate (DER); null where none was shown.</summary>
    public string? Find(Uri url) => url.Scheme == Uri.UriSchemeHttps ? _shown.GetValueOrDefault(url.Authority) : null;
}
