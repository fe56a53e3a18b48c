namespace Ingest.Feeds;

/// <summary>What all processes must know of a host that is asked for documents: the blob <c>state/hosts/&lt;host&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="Host">The host, with its port where that is not the scheme's own.</param>
/// <param name="ReservedUntil">Up to when starts of requests are given out; the next process to ask begins there. Null where none ever were.</param>
/// <param name="WaitUntil">Until when the host has asked us to stay away; null where it has not.</param>
/// <param name="Reason">What it said, in words.</param>
public sealed record HostRecord(string Host, DateTimeOffset? ReservedUntil = null, DateTimeOffset? WaitUntil = null, string? Reason = null);
