namespace Ingest.Feeds;

/// <summary>Codes of fetch outcomes that other stages tell apart.</summary>
public static class FetchCodes
{
    /// <summary>The host asked us earlier to stay away for a while; nothing was asked, and neither the document nor its server is to blame.</summary>
    public const string HostRests = "host-rests";

    /// <summary>Too many requests to the host wait before this one; nothing was asked, and the turn that it was given is the outcome's <c>RetryAfter</c>.</summary>
    public const string HostBusy = "host-busy";

    /// <summary>The site's <c>robots.txt</c> does not want this address asked.</summary>
    public const string Robots = "robots";

    /// <summary>The site's <c>robots.txt</c> could not be read for a fault of the server, so nothing is asked for now.</summary>
    public const string RobotsUnreachable = "robots-unreachable";
}
