using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Ingest.Feeds.Fetching;

/// <summary>Takes a certificate exactly where the platform does; where it does not, says in words what is wrong with it.</summary>
internal static class CertificateCheck
{
    /// <summary>For a TLS client. Throws <see cref="CertificateRefusedException"/> rather than answering no, which would lose the reason.</summary>
    public static bool Accept(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return true;
        }

        var leaf = certificate as X509Certificate2;
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            throw new CertificateRefusedException("tls-wrong-host", $"its certificate is for other names ({leaf?.GetNameInfo(X509NameType.DnsName, forIssuer: false)})");
        }

        var problems = chain?.ChainStatus ?? [];
        if (Array.Exists(problems, static problem => problem.Status.HasFlag(X509ChainStatusFlags.NotTimeValid)))
        {
            throw new CertificateRefusedException(
                "tls-expired", string.Create(CultureInfo.InvariantCulture, $"a certificate is only valid from {leaf?.NotBefore.ToUniversalTime():yyyy-MM-dd} to {leaf?.NotAfter.ToUniversalTime():yyyy-MM-dd}"));
        }

        throw new CertificateRefusedException("tls-untrusted", "its certificate comes from nobody this machine trusts");
    }
}
