using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>Certificates that the tests make for themselves: a root, and what it signs.</summary>
internal static class Certificates
{
    public const string Host = "courier.example";

    // The platform compares with the real time, so these are made around it.
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static X509Certificate2 Root { get; } = NewRoot("Test root");

    public static X509Certificate2 Good() => Leaf(Root, Host, 30);

    public static X509Certificate2 OtherHost() => Leaf(Root, "elsewhere.example", 30);

    public static X509Certificate2 Expired() => Leaf(Root, Host, -3);

    public static X509Certificate2 Untrusted() => Leaf(NewRoot("Another root"), Host, 30);

    private static X509Certificate2 NewRoot(string name)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(Now.AddDays(-90), Now.AddDays(90));
    }

    private static X509Certificate2 Leaf(X509Certificate2 root, string host, int daysLeft)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var bare = request.Create(root, Now.AddDays(-30), Now.AddDays(daysLeft), [1, 2, 3, 4]);
        using var keyed = bare.CopyWithPrivateKey(key);
        // A server needs the key in a form that outlives this method.
        return X509CertificateLoader.LoadPkcs12(keyed.Export(X509ContentType.Pkcs12), null);
    }
}
