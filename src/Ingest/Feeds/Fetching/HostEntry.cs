namespace Ingest.Feeds.Fetching;

/// <summary>What comes of wanting to ask a host.</summary>
internal abstract record HostEntry
{
    private HostEntry()
    {
    }

    /// <summary>The request may start now, at <paramref name="Start"/> by the clock; dispose the pass when it has ended.</summary>
    public sealed record Open(IDisposable Pass, DateTimeOffset Start) : HostEntry;

    /// <summary>Too many wait before this one; its turn is at <paramref name="Turn"/>, and nobody need wait for it until then.</summary>
    public sealed record Busy(DateTimeOffset Turn) : HostEntry;

    /// <summary>The host has asked us to stay away until then.</summary>
    public sealed record Closed(DateTimeOffset Until) : HostEntry;
}
