namespace Ingest.Feeds.Fetching;

/// <summary>A server's certificate is not taken. Travels from the TLS handshake to <see cref="FetchFailure"/>, never further.</summary>
internal sealed class CertificateRefusedException : Exception
{
    public CertificateRefusedException(string code, string message)
        : base(message) => Code = code;

    public CertificateRefusedException(string message)
        : base(message)
    {
    }

    public CertificateRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public CertificateRefusedException()
    {
    }

    /// <summary>What is wrong with it, for programs.</summary>
    public string Code { get; } = "tls-untrusted";
}
