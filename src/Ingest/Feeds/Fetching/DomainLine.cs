namespace Ingest.Feeds.Fetching;

/// <summary>The line in which requests to the hosts of one registrable domain wait. Lets the next one go as soon as the domain's and its host's allowance admit it, the sources in turn.</summary>
internal sealed class DomainLine : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SourceLines _waiting = new();
    private readonly Allowance _domain;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private DateTimeOffset _promised;

    public DomainLine(Allowance domain, TimeProvider clock)
    {
        _domain = domain;
        _clock = clock;
        _timer = clock.CreateTimer(_ => LetGo(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits until a request may start, until a time must be reserved for it, or until the host closes; and says when it was let go.</summary>
    public async Task<(Turnout Turnout, DateTimeOffset Start)> WaitAsync(HostGate gate, string source, bool isInFront, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(gate);
        await using var giveUp = cancellationToken.Register(() => waiter.GiveUp(cancellationToken));
        Change(() => _waiting.Join(source, waiter, isInFront));
        return (await waiter.Turnout, waiter.Start);
    }

    /// <summary>
    /// A turn for a request that would have to stand in line for longer than <paramref name="longest"/>: the next after all that are expected or promised already, so that
    /// of many that come at once each comes back once. Null where it need not stand so long. Only this process knows of it, and whoever comes too late for it stands in line.
    /// </summary>
    public DateTimeOffset? Promise(HostGate gate, TimeSpan longest)
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            var own = Latest(now, gate.Own.NextStart) + (gate.Spacing * _waiting.Waiting(gate));
            var domain = Latest(now, _domain.NextStart) + (_domain.Gap * _waiting.Total);
            if (gate.WaitUntil > now || Latest(own, domain) - now <= longest)
            {
                return null;
            }

            own = Latest(own, gate.Promised);
            domain = Latest(domain, _promised);
            (gate.Promised, _promised) = (own + gate.Spacing, domain + _domain.Gap);
            return Latest(own, domain);
        }
    }

    /// <summary>Changes what decides who may go, and lets go whoever may now.</summary>
    public void Change(Action change)
    {
        lock (_lock)
        {
            change();
        }

        LetGo();
    }

    /// <summary>A request has ended.</summary>
    public void End(HostGate gate) => Change(() =>
    {
        gate.Own.End();
        _domain.End();
    });

    /// <summary>How many requests wait for a host.</summary>
    public int Waiting(HostGate gate)
    {
        lock (_lock)
        {
            return _waiting.Waiting(gate);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void LetGo()
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            DateTimeOffset? next = null;
            for (var left = _waiting.Count; left > 0;)
            {
                left = _waiting.Next(waiter => Serve(waiter, now, ref next)) ? _waiting.Count : left - 1;
            }

            if (next is { } due)
            {
                // Timers count whole milliseconds; one too early would only have to be set again.
                _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling((due - now).TotalMilliseconds)), Timeout.InfiniteTimeSpan);
            }
        }
    }

    private bool Serve(Waiter waiter, DateTimeOffset now, ref DateTimeOffset? next)
    {
        var gate = waiter.Gate;
        if (gate.WaitUntil > now)
        {
            return waiter.TryEnd(Turnout.Closed);
        }

        if (gate.IsReserving || !gate.Own.HasRoom || !_domain.HasRoom)
        {
            return false;
        }

        var start = Latest(gate.Own.NextStart, _domain.NextStart);
        if (gate.IsShared && !gate.Reserved.IsUsable(Latest(start, now), gate.Own.Gap))
        {
            return gate.IsReserving = waiter.TryEnd(Turnout.Reserve);
        }

        start = gate.IsShared ? Latest(start, gate.Reserved.Start) : start;
        if (start > now)
        {
            next = next is { } earlier && earlier < start ? earlier : start;
            return false;
        }

        return Start(waiter, now);
    }

    private bool Start(Waiter waiter, DateTimeOffset now)
    {
        waiter.Start = now;
        if (!waiter.TryEnd(Turnout.Start))
        {
            return false;
        }

        waiter.Gate.Own.Start(now);
        _domain.Start(now);
        return true;
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
