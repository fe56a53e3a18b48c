namespace Ingest.Feeds.Fetching;

/// <summary>Notes on each answered request the certificate of the server that answered.</summary>
internal sealed class CertificateNote(ServerCertificates certificates) : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> Key = new("Ingest.CertificateSha256");

    /// <summary>What was noted on a request; null where nothing was.</summary>
    public static string? Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var sha256) ? sha256 : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (certificates.Find(request.RequestUri!) is { } sha256)
        {
            request.Options.Set(Key, sha256);
        }

        return response;
    }
}
