namespace Ingest.Feeds.Fetching;

/// <summary>What is known of one host while it is asked. Changed under the lock of its line.</summary>
internal sealed class HostGate(string host, DomainLine line, Allowance own, bool isShared)
{
    public string Host { get; } = host;

    /// <summary>The line in which requests to this host wait, with those to the other hosts of its domain.</summary>
    public DomainLine Line { get; } = line;

    public Allowance Own { get; } = own;

    /// <summary>Whether other processes may be asking this host, so that start times must be reserved.</summary>
    public bool IsShared { get; } = isShared;

    /// <summary>Until when the host has asked us to stay away.</summary>
    public DateTimeOffset WaitUntil { get; set; }

    /// <summary>When its record was last read; null where it never was.</summary>
    public DateTimeOffset? LastRead { get; set; }

    /// <summary>When somebody last wanted to ask it.</summary>
    public DateTimeOffset LastUsed { get; set; }

    /// <summary>The time in which this process, and no other, may start requests.</summary>
    public ReservedTime Reserved { get; set; } = new(DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>Up to when turns were promised to requests that come back for them.</summary>
    public DateTimeOffset Promised { get; set; }

    public bool IsReserving { get; set; }

    /// <summary>How long its answers take, as a moving average.</summary>
    public TimeSpan Typical { get; set; }

    /// <summary>How far apart starts are to be reserved: at least the gap, and farther where answers take so long that several processes together would have too many under way.</summary>
    public TimeSpan Spacing => Typical / Own.Requests > Own.Gap ? Typical / Own.Requests : Own.Gap;

    /// <summary>Whether nothing is lost when this is forgotten.</summary>
    public bool IsIdle(DateTimeOffset now) =>
        now - LastUsed > TimeSpan.FromMinutes(10) && Own.IsIdle(now) && WaitUntil <= now && Reserved.End <= now && Line.Waiting(this) == 0;
}
