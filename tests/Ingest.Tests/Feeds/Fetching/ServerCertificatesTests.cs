using System.Security.Cryptography;
using Ingest.Feeds.Fetching;
using Ingest.Tests.Feeds.Hostile;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class ServerCertificatesTests
{
    private static readonly Uri Server = new("https://courier.example/a");
    private static readonly TimeSpan LongestUse = TimeSpan.FromMinutes(5);
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public void Find_AServerWithOneCertificate_NamesItForAllItsPages()
    {
        using var one = Certificates.Good();
        var shown = new ServerCertificates(LongestUse, _clock);
        shown.Note(Server, one);
        shown.Note(Server, one);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(one.RawData)), shown.Find(new Uri(Server, "/b")));
        Assert.Null(shown.Find(new Uri("http://courier.example/a")));
        Assert.Null(shown.Find(new Uri("https://courier.example:8443/a")));
    }

    [Fact]
    public void Find_TheCertificateChanged_NamesNoneUntilTheOldConnectionsAreGone()
    {
        using var one = Certificates.Good();
        using var two = Certificates.Good();
        var shown = new ServerCertificates(LongestUse, _clock);
        shown.Note(Server, one);
        _clock.Advance(TimeSpan.FromMinutes(4));
        shown.Note(Server, two);
        Assert.Null(shown.Find(Server));
        shown.Note(Server, two);
        Assert.Null(shown.Find(Server));
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(two.RawData)), shown.Find(Server));
    }

    [Fact]
    public void Find_TwoCertificatesInTurn_NamesNone()
    {
        using var one = Certificates.Good();
        using var two = Certificates.Good();
        var shown = new ServerCertificates(LongestUse, _clock);
        foreach (var certificate in (System.Security.Cryptography.X509Certificates.X509Certificate2[])[one, two, one, two])
        {
            shown.Note(Server, certificate);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Null(shown.Find(Server));
    }
}
