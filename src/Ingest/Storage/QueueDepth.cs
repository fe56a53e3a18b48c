namespace Ingest.Storage;

/// <summary>How many messages a queue holds: <paramref name="Waiting"/> can be received now, <paramref name="Leased"/> are being worked on, <paramref name="Delayed"/> become visible later.</summary>
public sealed record QueueDepth(int Waiting, int Leased, int Delayed)
{
    /// <summary>All messages together.</summary>
    public int Total() => Waiting + Leased + Delayed;
}
