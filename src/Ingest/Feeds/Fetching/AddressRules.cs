using System.Net;
using System.Net.Sockets;

namespace Ingest.Feeds.Fetching;

/// <summary>Tells addresses of the open internet from those that only mean something here: our own machine, our own network, the carrier's, or nobody's.</summary>
internal static class AddressRules
{
    // IANA's special-purpose registries (RFC 6890 and successors), as far as they are not globally reachable.
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Azure's own address for its guests: public by its number only.
            "168.63.129.16/32",
            "::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(static text => IPNetwork.Parse(text)),
    ];

    /// <summary>Whether an address is on the open internet. IPv4 addresses wrapped in IPv6 (mapped, 6to4, NAT64) are judged by what they wrap.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var judged = Unwrap(address);
        return !Array.Exists(NotPublic, network => network.BaseAddress.AddressFamily == judged.AddressFamily && network.Contains(judged));
    }

    /// <summary>Whether a host is written as a private address or is this machine by name; other names are only known once resolved.</summary>
    public static bool IsPrivateByName(Uri url) =>
        url.IsLoopback || IsLocalhost(url.IdnHost) || (IPAddress.TryParse(url.IdnHost, out var address) && !IsPublic(address));

    // RFC 6761: these names are this machine, whatever a name server says.
    private static bool IsLocalhost(string host) =>
        host.TrimEnd('.') is var name && (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase));

    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : bytes is [0x20, 0x02, ..] ? new IPAddress(bytes.AsSpan(2, 4))
            : bytes is [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..] ? new IPAddress(bytes.AsSpan(12, 4))
            : new IPAddress(bytes);
    }
}
