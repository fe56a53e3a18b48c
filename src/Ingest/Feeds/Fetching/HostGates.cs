namespace Ingest.Feeds.Fetching;

/// <summary>
/// Keeps requests apart, by host and by registrable domain: so many side by side, a least time between two starts, and none at all while a host
/// has asked for rest. A domain is allowed twice what a host is. In a process the limits hold exactly; processes share a host's starts and
/// rests through its <see cref="HostRecord"/>.
/// </summary>
internal sealed class HostGates(FetchOptions options, HostRecords records, TimeProvider clock) : IDisposable
{
    private const int GatesKept = 4096;
    private static readonly TimeSpan RereadAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WidestGap = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, HostGate> _gates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DomainLine> _lines = new(StringComparer.Ordinal);

    /// <summary>How often time was reserved, which is a write each.</summary>
    public int Reservations { get; private set; }

    /// <summary>Waits until a request to the host may start, however long. Sources (feeds) that wait for the same domain take turns.</summary>
    public Task<HostEntry> EnterAsync(Uri url, string source, CancellationToken cancellationToken) => EnterAsync(url, source, null, cancellationToken);

    /// <summary>The same, but who would have to wait for longer than <paramref name="longestWait"/> (null: no limit) is told when to come back.</summary>
    public async Task<HostEntry> EnterAsync(Uri url, string source, TimeSpan? longestWait, CancellationToken cancellationToken)
    {
        var gate = GateOf(url);
        await HearOfRestAsync(gate, cancellationToken);
        if (longestWait is { } longest && gate.Line.Promise(gate, longest) is { } turn)
        {
            return new HostEntry.Busy(turn);
        }

        for (var isInFront = false; ; isInFront = true)
        {
            var (turnout, start) = await gate.Line.WaitAsync(gate, source, isInFront, cancellationToken);
            switch (turnout)
            {
                case Turnout.Start:
                    return new HostEntry.Open(new HostPass(gate, clock), start);
                case Turnout.Closed:
                    return new HostEntry.Closed(gate.WaitUntil);
                default:
                    await ReserveAsync(gate, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>The host has asked for rest: nobody asks it before that time, in this process, another, or the next.</summary>
    public async Task RestAsync(Uri url, DateTimeOffset until, string reason, CancellationToken cancellationToken)
    {
        var gate = GateOf(url);
        Close(gate, until);
        await records.RestAsync(gate.Host, until, reason, cancellationToken);
    }

    /// <summary>The host wants more time between two requests than we would leave (<c>Crawl-delay</c>); up to half a minute it gets it.</summary>
    public void Widen(Uri url, TimeSpan gap)
    {
        var gate = GateOf(url);
        if (gate.IsShared && gap > gate.Own.Gap)
        {
            gate.Line.Change(() => gate.Own.Widen(gap < WidestGap ? gap : WidestGap));
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var line in _lines.Values)
            {
                line.Dispose();
            }
        }
    }

    private async Task HearOfRestAsync(HostGate gate, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // Who reserves time reads the record then.
        if (gate.IsShared || now - gate.LastRead < RereadAfter)
        {
            return;
        }

        var record = await records.ReadAsync(gate.Host, cancellationToken);
        gate.LastRead = now;
        Close(gate, record?.WaitUntil);
    }

    private async Task ReserveAsync(HostGate gate, CancellationToken cancellationToken)
    {
        try
        {
            var (time, waitUntil) = await records.ReserveAsync(gate.Host, gate.Line.Waiting(gate) + 1, gate.Spacing, cancellationToken);
            gate.Line.Change(() =>
            {
                gate.Reserved = time;
                Reservations++;
            });
            Close(gate, waitUntil);
        }
        finally
        {
            gate.Line.Change(() => gate.IsReserving = false);
        }
    }

    private static void Close(HostGate gate, DateTimeOffset? until)
    {
        if (until > gate.WaitUntil)
        {
            gate.Line.Change(() => gate.WaitUntil = until.Value);
        }
    }

    private HostGate GateOf(Uri url)
    {
        var host = url.IsDefaultPort ? url.IdnHost : FormattableString.Invariant($"{url.IdnHost}:{url.Port}");
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (!_gates.TryGetValue(host, out var gate))
            {
                Tidy(now);
                gate = options.AllowPrivateAddresses && AddressRules.IsPrivateByName(url) ? Ours(host) : Theirs(host, url.IdnHost);
                _gates.Add(host, gate);
            }

            gate.LastUsed = now;
            return gate;
        }
    }

    // Another port of our own machine is another server.
    private HostGate Ours(string host) =>
        new(host, LineOf(host, new Allowance(options.RequestsPerPrivateHost, TimeSpan.Zero)), new Allowance(options.RequestsPerPrivateHost, TimeSpan.Zero), isShared: false);

    private HostGate Theirs(string host, string name) =>
        new(
            host,
            LineOf(PublicSuffixes.RegistrableDomain(name), new Allowance(options.RequestsPerHost * 2, options.GapPerHost / 2)),
            new Allowance(options.RequestsPerHost, options.GapPerHost),
            isShared: options.GapPerHost > TimeSpan.Zero);

    private DomainLine LineOf(string domain, Allowance allowance)
    {
        if (!_lines.TryGetValue(domain, out var line))
        {
            line = new DomainLine(allowance, clock);
            _lines.Add(domain, line);
        }

        return line;
    }

    private void Tidy(DateTimeOffset now)
    {
        if (_gates.Count < GatesKept)
        {
            return;
        }

        foreach (var (host, _) in _gates.Where(pair => pair.Value.IsIdle(now)).ToList())
        {
            _gates.Remove(host);
        }

        var used = _gates.Values.Select(static gate => gate.Line).ToHashSet();
        foreach (var (domain, line) in _lines.Where(pair => !used.Contains(pair.Value)).ToList())
        {
            _lines.Remove(domain);
            line.Dispose();
        }
    }
}
