using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Ingest.Feeds.Fetching;

/// <summary>Opens connections to checked addresses only. The address that was checked is the one that is dialled, so a name that changes its mind between check and use gains nothing.</summary>
internal sealed class GuardedConnection(FetchOptions options, HostLookup? lookup = null, TimeProvider? clock = null)
{
    /// <summary>The most that is taken of an answer's headers, in KiB.</summary>
    public const int MaxHeaderKiB = 64;

    // A name that moves to other machines is heard of within minutes.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly HostLookup _lookup = lookup ?? Dns.GetHostAddressesAsync;

    /// <summary>Which addresses are on the open internet.</summary>
    public Func<IPAddress, bool> IsPublic { get; init; } = AddressRules.IsPublic;

    /// <summary>Roots that are trusted instead of the machine's; null: the machine's.</summary>
    public X509Certificate2Collection? Roots { get; init; }

    /// <summary>The handler every fetch goes through: no automatic redirects, cookies, proxies or decompression; all of that is seen to, or refused, by <see cref="DocumentFetcher"/>.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        // A proxy would resolve names for us, out of the guard's sight.
        UseProxy = false,
        ConnectCallback = ConnectAsync,
        PlaintextStreamFilter = NoteCertificateAsync,
        ConnectTimeout = options.ConnectTimeout,
        MaxConnectionsPerServer = Math.Max(options.RequestsPerHost, options.RequestsPerPrivateHost),
        MaxResponseHeadersLength = MaxHeaderKiB,
        PooledConnectionLifetime = ConnectionLifetime,
        // What is left of an answer that we do not want is not worth waiting for.
        MaxResponseDrainSize = 64 * 1024,
        SslOptions = Tls(),
    };

    /// <summary>The certificates that servers have shown.</summary>
    public ServerCertificates Certificates { get; } = new(ConnectionLifetime + options.Timeout, clock ?? TimeProvider.System);

    // Called for every connection, in the clear and under TLS, before anything is asked through it.
    private ValueTask<Stream> NoteCertificateAsync(SocketsHttpPlaintextStreamFilterContext context, CancellationToken cancellationToken)
    {
        if (context.PlaintextStream is SslStream { RemoteCertificate: { } certificate } && context.InitialRequestMessage.RequestUri is { } url)
        {
            Certificates.Note(url, certificate);
        }

        return cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<Stream>(cancellationToken) : ValueTask.FromResult(context.PlaintextStream);
    }

    private SslClientAuthenticationOptions Tls()
    {
        var tls = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = static (_, certificate, chain, errors) => CertificateCheck.Accept(certificate, chain, errors) };
        if (Roots is not null)
        {
            tls.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            tls.CertificateChainPolicy.CustomTrustStore.AddRange(Roots);
        }

        return tls;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await _lookup(host, cancellationToken);
        var allowed = options.AllowPrivateAddresses ? addresses : Array.FindAll(addresses, address => IsPublic(address));
        if (addresses.Length > 0 && allowed.Length == 0)
        {
            throw new RefusedAddressException(
                $"{host} is at {string.Join(", ", addresses.Select(static address => address.ToString()))}, which is not a public address; --allow-private allows it.");
        }

        return allowed.Length > 0 ? await DialAsync(allowed, context.DnsEndPoint.Port, cancellationToken) : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static async Task<Stream> DialAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses[i], port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Length)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
