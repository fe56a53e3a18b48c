using System.Net;

namespace Ingest.Feeds.Fetching;

/// <summary>Asks for the addresses of a host. Throws as <see cref="Dns.GetHostAddressesAsync(string, CancellationToken)"/> does.</summary>
internal delegate Task<IPAddress[]> HostLookup(string host, CancellationToken cancellationToken);
