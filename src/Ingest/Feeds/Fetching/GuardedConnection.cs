using System.Net;
using System.Net.Sockets;

namespace Ingest.Feeds.Fetching;

/// <summary>Opens connections to checked addresses only. The address that was checked is the one that is dialled, so a name that changes its mind between check and use gains nothing.</summary>
internal sealed class GuardedConnection(FetchOptions options)
{
    /// <summary>The handler every fetch goes through: no automatic redirects, cookies, proxies or decompression; all of that is seen to, or refused, by <see cref="DocumentFetcher"/>.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        // A proxy would resolve names for us, out of the guard's sight.
        UseProxy = false,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = options.Timeout,
        MaxConnectionsPerServer = Math.Max(options.RequestsPerHost, options.RequestsPerPrivateHost),
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var allowed = options.AllowPrivateAddresses ? addresses : Array.FindAll(addresses, AddressRules.IsPublic);
        if (allowed.Length == 0)
        {
            throw new RefusedAddressException(
                $"{host} is at {string.Join(", ", addresses.Select(static address => address.ToString()))}, which is not a public address; --allow-private allows it.");
        }

        return await DialAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
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
