namespace Ingest.Feeds.WebSub;

/// <summary>That a feed can be pushed: by which hub, and under which name.</summary>
/// <param name="Hub">Where to subscribe.</param>
/// <param name="Topic">What to subscribe to.</param>
internal sealed record HubOffer(string Hub, string Topic)
{
    // Goes into a form that a hub must take; no hub and no feed of the wild comes near.
    private const int LongestUrl = 2048;

    /// <summary>
    /// The offer of a feed document, or null. Link headers come before the links in the document, as WebSub says. A feed that names
    /// a hub but not itself is known by the address it was fetched from.
    /// </summary>
    public static HubOffer? Of(FetchedDocument document, ParsedFeed feed)
    {
        var links = LinkHeader.Read(document.Header("link"), document.Url);
        var hub = links.GetValueOrDefault("hub") ?? feed.Hub;
        var topic = links.GetValueOrDefault("self") ?? feed.Self ?? document.Url.AbsoluteUri;
        return IsUsable(hub) && IsUsable(topic) ? new HubOffer(hub!, topic) : null;
    }

    private static bool IsUsable(string? url) =>
        url is { Length: <= LongestUrl } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
