namespace Ingest.Feeds.Fetching;

/// <summary>Leave to ask a host, held while the request runs.</summary>
internal sealed class HostPass(HostGate gate, TimeProvider clock) : IDisposable
{
    private readonly long _start = clock.GetTimestamp();

    public void Dispose()
    {
        var took = clock.GetElapsedTime(_start);
        gate.Line.Change(() => gate.Typical = gate.Typical == TimeSpan.Zero ? took : (gate.Typical * 0.75) + (took * 0.25));
        gate.Line.End(gate);
    }
}
