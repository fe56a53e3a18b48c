namespace Ingest.Feeds.Fetching;

/// <summary>What comes of wanting to ask a host.</summary>
internal abstract record HostEntry
{
    private HostEntry()
    {
    }

    /// <summary>The request may start now; dispose the pass when it has ended.</summary>
    public sealed record Open(IDisposable Pass) : HostEntry;

    /// <summary>The host has asked us to stay away until then.</summary>
    public sealed record Closed(DateTimeOffset Until) : HostEntry;
}
