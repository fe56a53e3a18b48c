using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Feeds.Fetching;

namespace Ingest.Feeds.Robots;

/// <summary>
/// Says whether a site lets us ask for an address. Rules are kept for a day, in memory and in state, so that a site is asked for them once a day
/// whatever the number of its pages and processes. Feeds that a person subscribed to are asked without: that person is the one who reads.
/// </summary>
public sealed class RobotsGuard
{
    private const int MostKept = 4096;

    private readonly RobotsArchive _archive;
    private readonly RobotsVisit _visit;
    private readonly HostGates _gates;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, RobotsRecord> _known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim[] _asking = [.. Enumerable.Range(0, 64).Select(static _ => new SemaphoreSlim(1, 1))];

    internal RobotsGuard(RobotsArchive archive, RobotsVisit visit, HostGates gates, TimeProvider clock)
    {
        _archive = archive;
        _visit = visit;
        _gates = gates;
        _clock = clock;
    }

    /// <summary>Whether an http or https address may be asked. Asks the site for its rules where none are known; never throws for what a server does.</summary>
    public async Task<RobotsVerdict> AskAsync(Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        var record = await RecordAsync(url, cancellationToken);
        if (record.CrawlDelay is { } delay)
        {
            _gates.Widen(url, delay);
        }

        var now = _clock.GetUtcNow();
        if (record.UnreachableSince is { } since && now - since < RobotsVisit.LongestUnreachable)
        {
            return new RobotsVerdict.Unreachable(record.Reason ?? string.Empty, record.Expires > now ? record.Expires - now : TimeSpan.Zero);
        }

        return new RobotsRules(record.Rules).Forbids(url) is { } rule ? new RobotsVerdict.Disallowed(rule) : new RobotsVerdict.Allowed();
    }

    /// <summary>As <see cref="AskAsync"/>, for <see cref="FetchRequest.Leave"/>: what ends the fetch, or null where the address may be asked.</summary>
    public async Task<FetchOutcome?> LeaveAsync(Uri url, CancellationToken cancellationToken) => (await AskAsync(url, cancellationToken)).ToOutcome(url);

    private async Task<RobotsRecord> RecordAsync(Uri url, CancellationToken cancellationToken)
    {
        var origin = Origin(url);
        if (Fresh(_known.GetValueOrDefault(origin)) is { } known)
        {
            return known;
        }

        // One asks for a site; the other pages of it that come at the same time then find what it has brought.
        var turn = _asking[(uint)StringComparer.Ordinal.GetHashCode(origin) % _asking.Length];
        await turn.WaitAsync(cancellationToken);
        try
        {
            return Fresh(_known.GetValueOrDefault(origin)) ?? Keep(origin, await FindAsync(origin, cancellationToken));
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<RobotsRecord> FindAsync(string origin, CancellationToken cancellationToken)
    {
        var stored = await _archive.ReadAsync(origin, cancellationToken);
        if (Fresh(stored) is { } fresh)
        {
            return fresh;
        }

        var found = await _visit.AskAsync(origin, stored, cancellationToken);
        await _archive.WriteAsync(found, cancellationToken);
        return found;
    }

    private RobotsRecord Keep(string origin, RobotsRecord record)
    {
        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        return _known[origin] = record;
    }

    private RobotsRecord? Fresh(RobotsRecord? record) => record is not null && record.Expires > _clock.GetUtcNow() && record.Agent == _visit.Agent ? record : null;

    private static string Origin(Uri url) =>
        url.IsDefaultPort ? $"{url.Scheme}://{url.IdnHost}" : string.Create(CultureInfo.InvariantCulture, $"{url.Scheme}://{url.IdnHost}:{url.Port}");
}
