using System.Collections.Concurrent;

namespace Ingest.Watches.Rhythms;

/// <summary>
/// Raises alerts where a watched thing is not reported as usual, one a silence, and tells apart why: the feeds that brought it are broken, or they were read
/// and nobody reports it. Looks four times a day; a watch that was never reported has nothing to be compared with.
/// </summary>
public sealed class SilenceDesk
{
    private const int ReadsAtOnce = 16;
    private readonly WatchlistArchive _watchlists;
    private readonly WatchRhythms _rhythms;
    private readonly LookoutArchive _lookouts;
    private readonly FeedTroubles _feeds;
    private readonly WatchesOptions _options;
    private readonly TimeProvider _clock;
    private readonly AlertKeeper _keeper;

    internal SilenceDesk(
        WatchlistArchive watchlists, WatchRhythms rhythms, LookoutArchive lookouts, FeedTroubles feeds, AlertKeeper keeper, WatchesOptions options, TimeProvider clock)
    {
        _watchlists = watchlists;
        _rhythms = rhythms;
        _lookouts = lookouts;
        _feeds = feeds;
        _keeper = keeper;
        _options = options;
        _clock = clock;
    }

    /// <summary>The silences to be told, in the order of the watchlist; null where no look is due. Each is raised again until <see cref="ToldAsync"/>, the look is due until <see cref="LookedAsync"/>.</summary>
    public async Task<IReadOnlyList<RaisedSilence>?> RaiseAsync(CancellationToken cancellationToken)
    {
        if (await _lookouts.DueAsync(cancellationToken) is not { } lookout)
        {
            return null;
        }

        var kept = await _rhythms.NamesAsync(cancellationToken).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        if (kept.Count == 0)
        {
            return [];
        }

        var watches = (await _watchlists.ReadAsync(cancellationToken)).Watches.Where(watch => NoveltyTerms.Of(watch, _options).Silence && kept.Contains(WatchRhythms.NameOf(watch.Name))).ToList();
        var now = _clock.GetUtcNow();
        var silences = new ConcurrentDictionary<string, (WatchRhythm Rhythm, Silence Silence)>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(watches, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken }, async (watch, token) =>
        {
            if (await _rhythms.ReadAsync(watch.Name, token) is { } rhythm && Silence.Of(rhythm, lookout, now) is { } silence)
            {
                silences[watch.Name] = (rhythm, silence);
            }
        });

        var raised = new List<RaisedSilence>();
        foreach (var watch in watches.Where(watch => silences.ContainsKey(watch.Name)))
        {
            var (rhythm, silence) = silences[watch.Name];
            var (why, because, unsure) = await _feeds.ExplainAsync(rhythm, now, cancellationToken);
            raised.Add(new RaisedSilence(await _keeper.KeepAsync(AlertWriter.OfSilence(watch, silence, why, because, unsure, now), cancellationToken), silence.Last));
        }

        return raised;
    }

    /// <summary>The alert was handed on for delivery: the silence is not told again.</summary>
    public Task ToldAsync(RaisedSilence silence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(silence);
        return _rhythms.ToldAsync(silence.Alert.Watch, silence.Last, cancellationToken);
    }

    /// <summary>All silences were told: the look is done.</summary>
    public Task LookedAsync(CancellationToken cancellationToken) => _lookouts.NoteAsync(cancellationToken);
}
