namespace Ingest.Feeds.Fetching;

/// <summary>Keeps requests to one host apart: so many side by side, and a least time between two starts.</summary>
internal sealed class HostGates(FetchOptions options, TimeProvider clock)
{
    private const int IdleGatesKept = 4096;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HostGate> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until a request to the host may start; dispose the pass when it has ended.</summary>
    public async Task<IDisposable> EnterAsync(Uri url, CancellationToken cancellationToken)
    {
        var gate = Take(url);
        try
        {
            await gate.Slots.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            GiveBack(gate);
            throw;
        }

        var pass = new Pass(this, gate);
        try
        {
            await Task.Delay(ReserveStart(gate), clock, cancellationToken);
            return pass;
        }
        catch (OperationCanceledException)
        {
            pass.Dispose();
            throw;
        }
    }

    private HostGate Take(Uri url)
    {
        var isOurs = options.AllowPrivateAddresses && AddressRules.IsPrivateByName(url);
        lock (_lock)
        {
            if (!_gates.TryGetValue(url.Authority, out var gate))
            {
                gate = isOurs ? new HostGate(options.RequestsPerPrivateHost, TimeSpan.Zero) : new HostGate(options.RequestsPerHost, options.GapPerHost);
                _gates.Add(url.Authority, gate);
            }

            gate.Users++;
            return gate;
        }
    }

    private TimeSpan ReserveStart(HostGate gate)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            var start = gate.NextStart > now ? gate.NextStart : now;
            gate.NextStart = start + gate.Gap;
            return start - now;
        }
    }

    private void GiveBack(HostGate gate)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            gate.Users--;
            if (_gates.Count > IdleGatesKept)
            {
                foreach (var (host, idle) in _gates.Where(pair => pair.Value.Users == 0 && pair.Value.NextStart <= now).ToList())
                {
                    _gates.Remove(host);
                    idle.Slots.Dispose();
                }
            }
        }
    }

    private sealed class HostGate(int requests, TimeSpan gap)
    {
        public SemaphoreSlim Slots { get; } = new(requests, requests);

        public TimeSpan Gap { get; } = gap;

        public DateTimeOffset NextStart { get; set; }

        public int Users { get; set; }
    }

    private sealed class Pass(HostGates gates, HostGate gate) : IDisposable
    {
        public void Dispose()
        {
            gate.Slots.Release();
            gates.GiveBack(gate);
        }
    }
}
