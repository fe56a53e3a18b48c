using System.Globalization;
using System.Net;

namespace Ingest.Watches.Sinks;

/// <summary>A mail server's host and port.</summary>
internal sealed record MailServer(string Host, int Port)
{
    private const int TlsFromTheStart = 465;

    /// <summary>Whether the server speaks TLS before anything else.</summary>
    public bool StartsWithTls => Port == TlsFromTheStart;

    /// <summary>Whether it is on this machine, where nobody listens in between.</summary>
    public bool IsHere => Host is "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Reads <c>host:port</c>.</summary>
    public static bool TryRead(string text, out MailServer server)
    {
        var colon = text.LastIndexOf(':');
        if (colon > 0
            && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > 0 and <= 65535
            && Uri.CheckHostName(text[..colon].Trim('[', ']')) != UriHostNameType.Unknown)
        {
            server = new MailServer(text[..colon].Trim('[', ']'), port);
            return true;
        }

        server = new MailServer(string.Empty, 0);
        return false;
    }
}
